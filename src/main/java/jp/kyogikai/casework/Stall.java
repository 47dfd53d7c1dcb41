package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.charter.CaseRules;

/** Tells why a case does not move on a day (動いていない事例の見分け方). */
final class Stall {

    private Stall() {}

    /** The causes, most pressing first; none where the case moves, has ended, or is with the council as an issue. */
    static List<Cause> causes(SupportCase one, CaseRules pace, LocalDate day) {
        if (one.state() == CaseState.RAISED || !one.isOpenOn(day)) {
            return List.of();
        }
        var held = one.course().heldBy(day);
        var late =
                held.isEmpty() && one.openedOn().plusDays(pace.convenedWithin()).isBefore(day);
        var missed = !held.isEmpty() && isBefore(held.get(held.size() - 1), day);
        return Stream.of(
                        late ? Cause.NOT_CONVENED : null,
                        missed ? Cause.NEXT_MISSED : null,
                        one.leadOffice().isBlank() ? Cause.NO_LEAD : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isBefore(SupportMeeting last, LocalDate day) {
        var next = last.nextOn();
        return next != null && next.isBefore(day);
    }
}
