package jp.kyogikai.desk.issues;

import java.util.List;
import java.util.Objects;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.desk.place.Here;
import jp.kyogikai.shared.Wareki;

/**
 * One station on the way of an issue (経過の1段).
 *
 * @param on the day; empty where there is none yet
 * @param meeting the meeting that decided, and {@code meetingId} its page; empty where there is none
 * @param branches what happens there side by side
 * @param here where the issue stands now, as far as it stands here
 */
public record Station(
        Mark mark,
        String name,
        String on,
        String outcome,
        String meeting,
        String meetingId,
        String reason,
        String outOfTurn,
        List<Branch> branches,
        List<Here> here) {

    /** A body that has heard the issue, or has it before it now. */
    static Station of(String body, String outcome, Hearing hearing, List<Here> here) {
        var judged = hearing.outOfTurn();
        return new Station(
                here.isEmpty() ? Mark.PAST : Mark.HERE,
                body,
                hearing.on() == null ? "" : Wareki.day(hearing.on()),
                outcome,
                Objects.requireNonNullElse(hearing.meetingTitle(), ""),
                hearing.meeting() == null ? "" : hearing.meeting().value(),
                hearing.reason(),
                judged == null ? "" : "%s（理由：%s）".formatted(judged.label(), hearing.outOfTurnReason()),
                List.of(),
                here);
    }

    /** Something beside the meetings. */
    static Station of(Mark mark, String name, String on, String outcome, List<Branch> branches, List<Here> here) {
        return new Station(mark, name, on, outcome, "", "", "", "", branches, here);
    }
}
