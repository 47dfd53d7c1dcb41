package jp.kyogikai.meeting;

import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the meetings of a body in a fiscal year, as the charter counts them (開催回数台帳). */
@Component
@Transactional(readOnly = true)
public class MeetingCounts {

    private final Meetings meetings;
    private final Councils councils;

    MeetingCounts(Meetings meetings, Councils councils) {
        this.meetings = meetings;
        this.councils = councils;
    }

    public MeetingCount of(CouncilId council, BodyId body, FiscalYear year) {
        var counted = councils.council(council).body(body);
        var all = meetings.findByCouncilIdAndBodyIdAndFiscalYear(council.value(), body.value(), year.value()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .toList();
        var regular =
                all.stream().filter(meeting -> isRegular(counted, meeting)).toList();
        var extraordinary = all.stream()
                .filter(meeting -> meeting.kind() == MeetingKind.EXTRAORDINARY)
                .count();
        var planned = regular.stream().filter(meeting -> !meeting.isHeld()).count();
        var held = regular.stream()
                .filter(meeting -> meeting.isHeld() && counts(counted, meeting))
                .count();
        return new MeetingCount(counted, year, (int) held, (int) planned, (int) extraordinary);
    }

    /** A meeting in writing stands for a regular one where the charter says so. */
    private static boolean isRegular(Body body, Meeting meeting) {
        return meeting.kind() == MeetingKind.REGULAR
                || (meeting.isInWriting() && body.written().counted());
    }

    private static boolean counts(Body body, Meeting meeting) {
        return body.cadence().countsInquorate() || meeting.ending().orElse(Ending.QUORATE) == Ending.QUORATE;
    }
}
