package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.meeting.PapersSending;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;

/**
 * Sends the papers of meetings that were called, and tells the results of those held, on the morning of the next open day
 * (会議資料の送付・結果概要の周知).
 */
@Staged
class Telling implements Habit {

    private final Outlines outlines;
    private final PapersSending papers;
    private final Acting acting;
    private final Clock clock;

    Telling(Outlines outlines, PapersSending papers, Acting acting, Clock clock) {
        this.outlines = outlines;
        this.papers = papers;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        enter(course, council, course.order().year().firstDay());
    }

    /** The first open morning from that day on; the next one is entered when it comes. */
    private void enter(Course course, CouncilId council, LocalDate from) {
        var day = course.openDay(council, from);
        if (course.order().year().contains(day)) {
            course.enter(OfficeHours.morning(day), council, "outline", 0, today -> {
                enter(course, council, day.plusDays(1));
                papers.owed(council).forEach(meeting -> send(course, today, meeting));
                outlines.owed(council).forEach(meeting -> tell(course, today, meeting));
            });
        }
    }

    private void tell(Course course, Council council, MeetingId meeting) {
        acting.onPage(
                course,
                council,
                "outline",
                GroupId.secretariat(council.id()),
                0,
                clerk -> outlines.tell(meeting, LocalDate.now(clock), "委員へメール", clerk));
    }

    private void send(Course course, Council council, MeetingId meeting) {
        acting.onPage(
                course,
                council,
                "papers",
                GroupId.secretariat(council.id()),
                0,
                clerk -> papers.send(meeting, LocalDate.now(clock), "メール", clerk));
    }
}
