package jp.kyogikai.meeting;

import java.util.Optional;
import jp.kyogikai.charter.Body;

/**
 * How many regular meetings of a body its year has, against how many its year asks of it (開催回数).
 *
 * @param asked how many the year asks of the body
 * @param held regular meetings held, without those that count for nothing
 * @param planned regular meetings being prepared or convened
 * @param extraordinary meetings out of turn, held or planned
 */
public record MeetingCount(Body body, Asked asked, int held, int planned, int extraordinary) {

    /** Such as 令和8年度　総会　1/2回; 令和8年度　随時 without a number in the charter, and 開催1回 where the year asks for none. */
    public String sentence() {
        var cadence = body.cadence();
        if (cadence.isOnDemand()) {
            return "%s　随時".formatted(asked.year());
        }
        if (asked.meetings() == 0) {
            return "%s　%s　開催%d回".formatted(asked.year(), body.titles().regular(), held);
        }
        return "%s　%s　%d/%d回%s"
                .formatted(
                        asked.year(),
                        body.titles().regular(),
                        held,
                        asked.meetings(),
                        cadence.isRange() ? "、%d回まで".formatted(cadence.mostPerYear()) : cadence.qualifier());
    }

    /** What is left of the year if one of those planned is called off; nothing where the charter asks for no number. */
    public Optional<String> withoutOne() {
        var cadence = body.cadence();
        return cadence.isOnDemand()
                ? Optional.empty()
                : Optional.of("%sの%sの定例の会議は、求められる回数（%s）に対し、開催%d回、予定%d回になります。"
                        .formatted(asked.year(), body.name(), asked.words(), held, planned - 1));
    }

    /** Whether the year has all the regular meetings that the charter knows, held or on their way. */
    boolean isFull() {
        return held + planned >= body.cadence().mostPerYear();
    }
}
