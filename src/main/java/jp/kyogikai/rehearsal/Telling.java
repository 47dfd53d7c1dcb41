package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;

/** Tells the results of meetings in short, on the morning of the next open day (結果概要の周知). */
@Staged
class Telling implements Habit {

    private final Outlines outlines;
    private final Acting acting;
    private final Clock clock;

    Telling(Outlines outlines, Acting acting, Clock clock) {
        this.outlines = outlines;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, Council council) {
        enter(course, council, course.order().year().firstDay());
    }

    /** The first open morning from that day on; the next one is entered when it comes. */
    private void enter(Course course, Council council, LocalDate from) {
        var day = council.officeCalendar().openOnOrAfter(from);
        if (course.order().year().contains(day)) {
            course.diary().enter(OfficeHours.morning(day), council.id().value(), "outline", 0, () -> {
                enter(course, council, day.plusDays(1));
                outlines.owed(council.id()).forEach(meeting -> tell(course, council, meeting));
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
}
