package jp.kyogikai.meeting;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Waiting;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compiles what a meeting is to deal with, and has the chair look at it (次第の作成と確認). */
@Component
@Transactional
public class Agendas {

    private final Meetings meetings;
    private final WaitingList waitingList;
    private final MeetingBodies bodies;
    private final Councils councils;
    private final Callers callers;
    private final OwedByMeetings owed;
    private final Clock clock;

    Agendas(
            Meetings meetings,
            WaitingList waitingList,
            MeetingBodies bodies,
            Councils councils,
            Callers callers,
            OwedByMeetings owed,
            Clock clock) {
        this.callers = callers;
        this.owed = owed;
        this.meetings = meetings;
        this.waitingList = waitingList;
        this.bodies = bodies;
        this.councils = councils;
        this.clock = clock;
    }

    /** The matters that the agenda may take up: those waiting that stand on no other agenda; no case goes out in writing. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(MeetingId id) {
        var meeting = meetings.get(id);
        var elsewhere = meetings.mattersOnOtherAgendas(
                meeting.council().value(), meeting.body().value(), id.value());
        return waitingList.of(meeting.council(), meeting.body()).stream()
                .filter(waiting -> !elsewhere.contains(waiting.id().value()))
                .filter(waiting -> !(meeting.isInWriting() && waiting.kind().isClosed()))
                .toList();
    }

    /**
     * The items that stand on every agenda of the body, by the charter: first the election of a chair where there is
     * none or a new term begins, last the report on the cases.
     */
    @Transactional(readOnly = true)
    public List<AgendaEntry> standing(MeetingId id) {
        var meeting = meetings.get(id);
        var body = councils.council(meeting.charter()).body(meeting.body());
        var election = Stream.of(body.chairTitle() + "の選出")
                .filter(any -> callers.elects(meeting))
                .map(title -> AgendaEntry.standing(ItemKind.APPROVAL, title, 10));
        var always = Stream.concat(
                body.standingItems().stream().map(title -> AgendaEntry.standing(ItemKind.APPROVAL, title, 5)),
                Stream.of(CaseStatusRule.TITLE)
                        .filter(any -> body.caseStatus().reported())
                        .map(title -> AgendaEntry.standing(ItemKind.REPORT, title, 10)));
        return Stream.concat(election, always).toList();
    }

    /** Sets place and items; refused with {@link MoveRefusal} where another day or hour than the meeting's is sent. */
    public void compile(MeetingId id, Schedule schedule, List<AgendaEntry> entries, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "次第を作成する");
        var body = councils.council(meeting.charter()).body(meeting.body());
        bodies.whyOver(meeting.council(), body, schedule.on()).ifPresent(Refusal::raise);
        meeting.compile(schedule, entries);
        owed.follow(meeting);
    }

    /** Records what whoever calls the meeting says of the agenda, entered by that one or by the office. */
    public void review(MeetingId id, Review review, Actor actor) {
        var meeting = meetings.get(id);
        callers.only(actor, meeting, "次第を確認する");
        meeting.review(Approval.Subject.AGENDA, review, actor, clock.instant());
        owed.follow(meeting);
    }

    /** What the chair last said of the agenda; empty before. */
    @Transactional(readOnly = true)
    public String lastRemark(MeetingId id) {
        return meetings.get(id)
                .latestApproval(Approval.Subject.AGENDA)
                .map(approval -> approval.review().remark())
                .orElse("");
    }
}
