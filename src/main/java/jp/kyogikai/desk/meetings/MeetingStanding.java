package jp.kyogikai.desk.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.meeting.AttendanceSheets;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.MinutesRoom;
import jp.kyogikai.meeting.Outlines;
import jp.kyogikai.meeting.PapersSending;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the page of a meeting where its work stands, who took part, and how far the minutes are (会議の状況). */
@Component
class MeetingStanding {

    private final AttendanceSheets attendances;
    private final MinutesRoom minutes;
    private final Outlines outlines;
    private final PapersSending papers;
    private final DutyBook duties;
    private final Bearings bearings;
    private final OpenTasks tasks;
    private final CurrentActor actor;
    private final Clock clock;

    MeetingStanding(
            AttendanceSheets attendances,
            MinutesRoom minutes,
            Outlines outlines,
            PapersSending papers,
            DutyBook duties,
            Bearings bearings,
            OpenTasks tasks,
            CurrentActor actor,
            Clock clock) {
        this.clock = clock;
        this.attendances = attendances;
        this.minutes = minutes;
        this.outlines = outlines;
        this.papers = papers;
        this.duties = duties;
        this.bearings = bearings;
        this.tasks = tasks;
        this.actor = actor;
    }

    /** Names of members only where the visitor may open the papers. */
    void show(Model page, Council council, MeetingCard card, boolean opensPapers) {
        var position = bearings.of(council, card);
        var due = due(DutyKind.MINUTES, card.id());
        page.addAttribute(
                "heres",
                bearings.told(council, position).stream()
                        .map(here -> here.by(due))
                        .toList());
        page.addAttribute("tasks", TaskLink.of(tasks.at(position)));
        page.addAttribute("picture", position.isPresent() ? "/meetings/" + card.id() + "/picture" : "");
        page.addAttribute("bodyName", council.body(card.body()).name());
        page.addAttribute(
                "minutes",
                MinutesView.of(
                        card,
                        minutes.lastRemark(card.id()),
                        due.map(Wareki::dayAndWeekday).orElse("")));
        page.addAttribute("today", LocalDate.now(clock).toString());
        papers(card.id()).ifPresent(it -> page.addAttribute("papersSent", it));
        outline(card.id()).ifPresent(it -> page.addAttribute("outline", it));
        if (opensPapers) {
            attendance(card).ifPresent(it -> page.addAttribute("attendance", it));
        }
    }

    /** Nobody will record who came to a meeting that was called off. */
    private Optional<AttendanceView> attendance(MeetingCard card) {
        return Optional.of(attendances.of(card.id(), actor.get()))
                .filter(sheet -> sheet.isRecorded() || card.state() != MeetingState.CANCELLED)
                .map(AttendanceView::of);
    }

    private Optional<PapersSentView> papers(MeetingId meeting) {
        var due = due(DutyKind.PAPERS, meeting).map(Wareki::dayAndWeekday).orElse("");
        return PapersSentView.of(papers.isOwed(meeting), due, papers.sent(meeting));
    }

    private Optional<OutlineView> outline(MeetingId meeting) {
        var due = due(DutyKind.OUTLINE, meeting).map(Wareki::dayAndWeekday).orElse("");
        return OutlineView.of(outlines.isOwed(meeting), due, outlines.told(meeting));
    }

    private Optional<LocalDate> due(DutyKind kind, MeetingId meeting) {
        return duties.find(new DutyKey(kind, meeting.value()))
                .filter(duty -> duty.state().isOpen())
                .map(DutyCard::due);
    }
}
