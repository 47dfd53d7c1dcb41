package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Profile;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.Attendances;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.Decisions;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.MinutesRoom;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;

/** What the model of a meeting calls, step by step: ids in, one call, one answer out (会議運営の手順). */
@ForModels
public class MeetingSteps {

    private final Convening convening;
    private final Agendas agendas;
    private final Attendances attendances;
    private final Decisions decisions;
    private final MinutesRoom minutesRoom;
    private final MeetingBook book;
    private final Councils councils;
    private final Consulting consulting;
    private final OutOfTurnProcess outOfTurn;
    private final MeetingNotices notices;
    private final Messages messages;
    private final CurrentActor actor;

    MeetingSteps(
            Convening convening,
            Agendas agendas,
            Attendances attendances,
            Decisions decisions,
            MinutesRoom minutesRoom,
            MeetingBook book,
            Councils councils,
            Consulting consulting,
            OutOfTurnProcess outOfTurn,
            MeetingNotices notices,
            Messages messages,
            CurrentActor actor) {
        this.convening = convening;
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
        this.minutesRoom = minutesRoom;
        this.book = book;
        this.councils = councils;
        this.consulting = consulting;
        this.outOfTurn = outOfTurn;
        this.notices = notices;
        this.messages = messages;
        this.actor = actor;
    }

    public String register(
            String councilId,
            String bodyId,
            FormText kind,
            FormText heldOn,
            FormText startsAt,
            FormText endsAt,
            FormText place) {
        var chosen = Choices.parse(MeetingKind.class, kind, "会議の種別");
        var plan = new Plan(
                new CouncilId(councilId),
                new BodyId(bodyId),
                chosen,
                TypedSchedule.parse(chosen, heldOn, startsAt, endsAt, place));
        var meeting = convening.plan(plan, actor.get());
        outOfTurn.planned(plan.council(), plan.body());
        return meeting.value();
    }

    /** The title of the meeting, which holds nothing personal, for lists of tasks and instances. */
    public String label(String meetingId) {
        return book.card(new MeetingId(meetingId)).title();
    }

    /** The readable key of the instance in Cockpit, such as 木更津-令和8年度 第1回 調整会議. */
    public String businessKey(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        return councils.council(card.council()).keyOf(card.title());
    }

    public void recordAgenda(
            String meetingId,
            FormText heldOn,
            FormText startsAt,
            FormText endsAt,
            FormText place,
            FormRows matters,
            FormRows others) {
        var card = book.card(new MeetingId(meetingId));
        var schedule = TypedSchedule.parse(card.kind(), heldOn, startsAt, endsAt, place);
        var entries = AgendaRows.parse(matters, others, agendas.waiting(card.id()));
        agendas.compile(card.id(), schedule, entries, actor.get());
    }

    /** Whether the charter has the chair look at the papers of this meeting (標準). */
    public boolean needsChair(String meetingId) {
        return book.body(new MeetingId(meetingId)).profile() == Profile.STANDARD;
    }

    public String recordAgendaReview(
            String meetingId, FormText decision, FormText remark, FormText received, FormText approver) {
        var review = ReviewForm.parse(decision, remark, received, approver);
        agendas.review(new MeetingId(meetingId), review, actor.get());
        return ReviewForm.answer(review);
    }

    /** Fixes the meeting and what it hears, and has its notice sent. */
    public void convene(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        outOfTurn.during(card, () -> convening.convene(card.id()));
        notices.send(card.id());
    }

    /** For forms that were open when the release changed; they ask for the members alone. */
    public void recordAttendance(String meetingId, FormRows attendance) {
        var nothing = FormText.show("");
        recordAttendance(meetingId, attendance, nothing, FormRows.show(List.of()), nothing);
    }

    public void recordAttendance(
            String meetingId, FormRows attendance, FormText presiding, FormRows guests, FormText observers) {
        attendances.record(
                new MeetingId(meetingId),
                AttendanceRow.parse(attendance),
                GatheringForm.parse(presiding, guests, observers),
                actor.get());
    }

    /** Whether the members send in ballots instead of coming together (書面開催). */
    public boolean meetsInWriting(String meetingId) {
        return book.card(new MeetingId(meetingId)).kind().isInWriting();
    }

    public void recordBallots(String meetingId, FormRows ballots) {
        var meeting = new MeetingId(meetingId);
        attendances.recordBallots(meeting, BallotRow.parse(ballots, book.agenda(meeting)), actor.get());
    }

    public void recordResults(String meetingId, FormRows results) {
        var entered = ResultRow.parse(results);
        var card = book.card(new MeetingId(meetingId));
        outOfTurn.during(card, () -> decisions.record(card.id(), entered, actor.get()));
    }

    public List<String> decided(String meetingId) {
        return decisions.decided(new MeetingId(meetingId)).stream()
                .map(ConsultationId::value)
                .toList();
    }

    /** Ends the matter and tells the one process that waits for it, in one transaction. */
    public void announce(String consultationId) {
        consulting.close(new ConsultationId(consultationId));
        outOfTurn.settled(new ConsultationId(consultationId));
        messages.tell(Handshake.decided(consultationId));
    }

    public void recordMinutes(String meetingId, FormRows items, FormText remark) {
        minutesRoom.write(new MeetingId(meetingId), MinutesRow.parse(items), remark.atMost("その他", 4000), actor.get());
    }

    public String recordMinutesReview(
            String meetingId, FormText decision, FormText remark, FormText received, FormText approver) {
        var review = ReviewForm.parse(decision, remark, received, approver);
        minutesRoom.review(new MeetingId(meetingId), review, actor.get());
        return ReviewForm.answer(review);
    }

    public void close(String meetingId) {
        convening.close(new MeetingId(meetingId));
    }
}
