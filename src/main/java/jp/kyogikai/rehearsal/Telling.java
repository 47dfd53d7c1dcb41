package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.meeting.PapersSending;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;

/** Sends the papers of meetings that were called, and tells the results of those held, on the morning of the next open day (会議資料の送付・結果概要の周知). */
@Staged
class Telling {

    private final Outlines outlines;
    private final PapersSending papers;
    private final Colleagues colleagues;
    private final Clock clock;

    Telling(Outlines outlines, PapersSending papers, Colleagues colleagues, Clock clock) {
        this.outlines = outlines;
        this.papers = papers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    void enter(Course course, Council council) {
        var year = course.order().year();
        year.firstDay()
                .datesUntil(year.lastDay().plusDays(1))
                .filter(day -> council.whyClosed(day).isEmpty())
                .forEach(day -> course.diary()
                        .enter(OfficeHours.morning(day), council.id().value(), "outline", 0, () -> tell(council)));
    }

    private void tell(Council council) {
        var group = GroupId.secretariat(council.id());
        var clerk = new Actor(List.copyOf(colleagues.in(group).keySet()).get(0), Set.of(group));
        var today = LocalDate.now(clock);
        papers.owed(council.id()).forEach(meeting -> papers.send(meeting, today, "メール", clerk));
        outlines.owed(council.id()).forEach(meeting -> outlines.tell(meeting, today, "委員へメール", clerk));
    }
}
