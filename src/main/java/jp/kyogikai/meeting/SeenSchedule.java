package jp.kyogikai.meeting;

import java.util.Optional;
import jp.kyogikai.shared.Refusal;

/** The schedule that a page showed to somebody who decides about a meeting on it (画面に示した日程). */
public record SeenSchedule(String words) {

    public static SeenSchedule of(Schedule shown) {
        return new SeenSchedule("%s %s-%s %s".formatted(shown.on(), shown.from(), shown.to(), shown.place()));
    }

    /** Whether it is this one. */
    boolean is(Schedule schedule) {
        return equals(of(schedule));
    }

    /** Why nothing is decided upon it: somebody changed the schedule since; nothing where it holds. */
    Optional<Refusal> whyNot(Meeting meeting) {
        var moved = meeting.moves().stream().filter(move -> is(move.from())).reduce((earlier, later) -> later);
        return is(meeting.schedule())
                ? Optional.empty()
                : Optional.of(
                        new ChangedMeanwhile(meeting.title(), meeting.schedule(), meeting.kind(), moved.orElse(null)));
    }
}
