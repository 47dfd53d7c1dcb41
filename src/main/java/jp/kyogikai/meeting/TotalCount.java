package jp.kyogikai.meeting;

import java.util.List;

/**
 * What was counted, with what it was counted from (合計の内訳).
 *
 * @param planned meetings being prepared or convened, where meetings are counted
 * @param meetings those counted, in the order of their days
 * @param names the bodies or offices counted, or how many activities of each kind, where these are
 */
public record TotalCount(int reached, int planned, List<MeetingCard> meetings, List<String> names) {

    public TotalCount {
        meetings = List.copyOf(meetings);
        names = List.copyOf(names);
    }
}
