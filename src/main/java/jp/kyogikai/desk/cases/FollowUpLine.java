package jp.kyogikai.desk.cases;

import java.time.LocalDate;
import jp.kyogikai.casework.Assignment;
import jp.kyogikai.casework.FollowUp;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/** What became of one assignment, as the circle reads it (役割分担の経過の1行). */
public record FollowUpLine(String lookedOn, String who, String what, String dueOn, String result, String then) {

    static FollowUpLine of(FollowUp one) {
        return new FollowUpLine(
                Wareki.day(one.lookedOn()),
                one.who(),
                one.what(),
                day(one.dueOn()),
                one.result().label(),
                one.reason().isEmpty() ? day(one.nextDueOn()) : one.reason());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wareki.day(day);
    }

    /** Who does what by when, with the day as it is written. */
    public record Line(String who, String what, String dueOn) {

        static Line of(Assignment one) {
            return new Line(one.who(), one.what(), day(one.dueOn()));
        }
    }
}
