package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting of a body that can take a matter up (取り上げられる会議).
 *
 * @param on the day; where only the month can be told, its last day; null where nothing can be told
 * @param meeting null where none is planned yet
 * @param closes until when the matter has to be on the agenda, because then the notice goes out; null where it is already
 * @param papers until when its papers are sent, where they do not go with the notice; else null
 */
public record Chance(
        BodyId body,
        Basis basis,
        @Nullable LocalDate on,
        @Nullable MeetingId meeting,
        String title,
        @Nullable LocalDate closes,
        @Nullable LocalDate papers) {

    static Chance unknown(BodyId body) {
        return new Chance(body, Basis.UNKNOWN, null, null, "", null, null);
    }

    /** The day as far as it can be told, such as 令和9年2月18日（木） or 令和9年2月ごろ; empty where it cannot. */
    public String day() {
        if (on == null) {
            return "";
        }
        var day = Wareki.day(on);
        return basis == Basis.CADENCE ? day.substring(0, day.indexOf('月') + 1) + "ごろ" : Wareki.dayAndWeekday(on);
    }
}
