package jp.kyogikai.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.Attendances;
import jp.kyogikai.meeting.Callers;
import jp.kyogikai.meeting.Decisions;
import jp.kyogikai.meeting.Gathering;
import jp.kyogikai.meeting.Handling;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MinutesRoom;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** What the forms of a meeting show, read fresh from the tables at each opening (会議運営の様式). */
@ForModels
public class MeetingForms {

    private final MeetingBook book;
    private final Agendas agendas;
    private final Attendances attendances;
    private final Decisions decisions;
    private final MinutesRoom minutesRoom;
    private final Roster roster;
    private final Callers callers;
    private final AgendaOutlook outlook;
    private final CurrentActor actor;

    MeetingForms(
            MeetingBook book,
            Agendas agendas,
            Attendances attendances,
            Decisions decisions,
            MinutesRoom minutesRoom,
            Roster roster,
            Callers callers,
            AgendaOutlook outlook,
            CurrentActor actor) {
        this.outlook = outlook;
        this.callers = callers;
        this.book = book;
        this.agendas = agendas;
        this.attendances = attendances;
        this.decisions = decisions;
        this.minutesRoom = minutesRoom;
        this.roster = roster;
        this.actor = actor;
    }

    /** Day, hours and place in words, as they stand after whatever move. */
    public FormText schedule(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        return FormText.show(dayAndHours(card)
                + (card.kind().isInWriting() ? "" : "　" + card.schedule().place()));
    }

    /** The same without the place, which can still be typed where the agenda is compiled. */
    public FormText dayAndHours(String meetingId) {
        return FormText.show(dayAndHours(book.card(new MeetingId(meetingId))));
    }

    private static String dayAndHours(MeetingCard card) {
        var day = Wareki.dayAndWeekday(card.schedule().on());
        return card.kind().isInWriting() ? "書面表決書の提出期限　" + day : "開催日時　%s　%s".formatted(day, card.hours());
    }

    /** Whether whoever opens the form may move the meeting or call it off, which chairs leave to the office. */
    public FormText mayChange(String meetingId) {
        var council = book.card(new MeetingId(meetingId)).council();
        return FormText.show(actor.get().isSecretariatOf(council) ? "YES" : "");
    }

    public FormText heldOn(String meetingId) {
        return FormText.show(planned(meetingId).on().toString());
    }

    /** Whether the body comes together, which decides what the form asks for. */
    public FormText kind(String meetingId) {
        return FormText.show(book.card(new MeetingId(meetingId)).kind().name());
    }

    public FormText startsAt(String meetingId) {
        return FormText.show(planned(meetingId).from().toString());
    }

    public FormText endsAt(String meetingId) {
        return FormText.show(planned(meetingId).to().toString());
    }

    public FormText place(String meetingId) {
        return FormText.show(planned(meetingId).place());
    }

    /** The matters waiting for this body; on the first draft those are ticked that wait for a meeting of this kind. */
    public FormRows matters(String meetingId) {
        var meeting = new MeetingId(meetingId);
        var placed = book.agenda(meeting);
        var rows = new ArrayList<AgendaRows.Matter>();
        var rule = book.body(meeting).postponement();
        var inWriting = book.card(meeting).kind().isInWriting();
        var first = agendas.standing(meeting).size() + 1;
        var matters = agendas.waiting(meeting);
        var proposals = outlook.proposals(meeting, matters);
        for (var waiting : matters) {
            var line = placed.stream()
                    .filter(it -> waiting.id().equals(it.entry().consultation()))
                    .findFirst();
            var isProposed = placed.isEmpty() && waiting.inWriting() == inWriting;
            rows.add(AgendaRows.Matter.of(
                    waiting,
                    rule,
                    proposals.getOrDefault(waiting.id(), ""),
                    line.orElse(null),
                    isProposed,
                    first + rows.size()));
        }
        return FormRows.show(rows);
    }

    /** When an issue that the meeting takes up is heard by the last body, and what a meeting out of turn would save. */
    public FormText outlook(String meetingId) {
        var meeting = new MeetingId(meetingId);
        var agenda = book.agenda(meeting);
        var matters = agendas.waiting(meeting).stream()
                .filter(matter -> agenda.isEmpty()
                        || agenda.stream().anyMatch(line -> matter.id()
                                .equals(line.entry().consultation())))
                .toList();
        return FormText.show(outlook.sentence(meeting, matters));
    }

    /** The other items; on the first draft those that the charter puts on every agenda. */
    public FormRows others(String meetingId) {
        var meeting = new MeetingId(meetingId);
        var placed = book.agenda(meeting);
        var standing = agendas.standing(meeting);
        return FormRows.show(
                placed.isEmpty()
                        ? standing.stream()
                                .map(entry -> AgendaRows.Other.of(entry, standing.indexOf(entry) + 1))
                                .toList()
                        : placed.stream()
                                .filter(line -> line.entry().consultation() == null)
                                .map(AgendaRows.Other::of)
                                .toList());
    }

    /** The agenda as a table to look at. */
    public FormRows agenda(String meetingId) {
        return FormRows.show(lines(meetingId).stream().map(AgendaTableRow::of).toList());
    }

    /** What the chair asked to change, as a sentence; empty when nothing was sent back. */
    public FormText agendaRemark(String meetingId) {
        return FormText.show(agendas.lastRemark(new MeetingId(meetingId)));
    }

    public FormText minutesRemark(String meetingId) {
        return FormText.show(minutesRoom.lastRemark(new MeetingId(meetingId)));
    }

    /** Who calls the meeting, and why it is not the chair where there is none (招集者). */
    public FormText convenor(String meetingId) {
        var caller = callers.of(new MeetingId(meetingId));
        return FormText.show(caller.words() + (caller.chairless() ? "（会議の日に長がいないため）" : ""));
    }

    /** The person who calls the meeting, whom a review of its agenda is asked of; else the post. */
    public FormText convenorName(String meetingId) {
        var caller = callers.of(new MeetingId(meetingId));
        return FormText.show(caller.name().isEmpty() ? caller.title() : caller.name());
    }

    /** The groups that are offered the review of the agenda: whoever calls the meeting, and the office. */
    public List<String> convenorGroups(String meetingId) {
        return callers.of(new MeetingId(meetingId)).groups().stream()
                .map(GroupId::value)
                .toList();
    }

    /** The name of the chair on the day of the meeting, whom a review is asked of. */
    public FormText chair(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        return FormText.show(
                roster.chairOf(card.council(), card.body(), card.schedule().on())
                        .map(Member::name)
                        .orElse(""));
    }

    public FormRows attendance(String meetingId) {
        return FormRows.show(attendances.list(new MeetingId(meetingId), actor.get()).stream()
                .map(AttendanceRow::of)
                .toList());
    }

    public FormRows ballots(String meetingId) {
        var meeting = new MeetingId(meetingId);
        return FormRows.show(BallotRow.of(attendances.ballots(meeting, actor.get()), book.agenda(meeting)));
    }

    /** Those who may have presided: the members, the chair first. */
    public FormRows presiders(String meetingId) {
        return FormRows.show(attendances.list(new MeetingId(meetingId), actor.get()).stream()
                .map(entry -> new FormChoice(entry.name(), entry.person().value()))
                .toList());
    }

    /** Who presided as far as it is known; at first the chair by the charter. */
    public FormText presiding(String meetingId) {
        var presiding = gathering(meetingId).presiding();
        return FormText.show(presiding == null ? "" : presiding.value());
    }

    public FormRows guests(String meetingId) {
        return FormRows.show(GatheringForm.GuestRow.of(gathering(meetingId)));
    }

    public FormText observers(String meetingId) {
        return FormText.show(Objects.toString(gathering(meetingId).observers(), ""));
    }

    private Gathering gathering(String meetingId) {
        return attendances.gathering(new MeetingId(meetingId), actor.get());
    }

    /** How many must be present, by which rule. */
    public FormText quorumRule(String meetingId) {
        var body = book.body(new MeetingId(meetingId));
        return FormText.show("%s（根拠：%s）"
                .formatted(body.quorum().rule().label(), body.quorum().article()));
    }

    /** Whether the members present can decide, in one sentence, and what to do where they cannot. */
    public FormText quorum(String meetingId) {
        var count = decisions.quorum(new MeetingId(meetingId));
        return FormText.show(count.whyNotDecide().map(Refusal::sentence).orElse(count.sentence()));
    }

    /** The sentence on the quorum as the minutes will have it. */
    public FormText quorumSentence(String meetingId) {
        return FormText.show(decisions.quorum(new MeetingId(meetingId)).sentence());
    }

    /** How the word of whoever calls the meeting comes in: typed by that one, or still to be told by the office. */
    public FormText toldByConvenor(String meetingId) {
        var body = callers.of(new MeetingId(meetingId)).body();
        var isSelf = body != null
                && actor.get().isChairOf(book.card(new MeetingId(meetingId)).council(), body);
        return FormText.show(isSelf ? Received.SELF.name() : "");
    }

    /** How the word of the chair comes in: typed by the chair, or still to be told by the office. */
    public FormText received(String meetingId) {
        var card = book.card(new MeetingId(meetingId));
        return FormText.show(actor.get().isChairOf(card.council(), card.body()) ? Received.SELF.name() : "");
    }

    /** The end of the day of the meeting, until when what happened there is to be recorded. */
    public String dueOnTheDay(String meetingId) {
        return planned(meetingId).on() + "T23:59:59";
    }

    public FormRows results(String meetingId) {
        var meeting = new MeetingId(meetingId);
        var quorate = decisions.quorum(meeting).isMet();
        var withdrawn = decisions.withdrawn(meeting);
        var toConclude = quorate ? decisions.toConclude(meeting) : Set.<AgendaItemId>of();
        var tallies = decisions.tallies(meeting);
        return FormRows.show(lines(meetingId).stream()
                .map(line -> ResultRow.of(
                        line,
                        quorate,
                        withdrawn.contains(line.id()),
                        toConclude.contains(line.id()),
                        tallies.get(line.id())))
                .toList());
    }

    /** Mere talk where the quorum is missing, the outcomes the charter allows, and going on at the next meeting. */
    public FormRows outcomes(String meetingId) {
        var meeting = new MeetingId(meetingId);
        return choices(meeting, decisions.allowed(meeting));
    }

    /** The same for single cases, which are advised on and never decided about. */
    public FormRows reviewOutcomes(String meetingId) {
        var meeting = new MeetingId(meetingId);
        return choices(meeting, decisions.allowedForReviews(meeting));
    }

    private FormRows choices(MeetingId meeting, List<Outcome> outcomes) {
        var choices = new ArrayList<FormChoice>();
        if (!decisions.quorum(meeting).isMet()) {
            choices.addAll(Choices.of(decisions.withoutQuorum(meeting), Handling::label));
        }
        choices.addAll(Choices.of(outcomes, Outcome::label));
        choices.add(new FormChoice(Handling.POSTPONED.label(), Handling.POSTPONED.name()));
        return FormRows.show(choices);
    }

    public FormRows minutes(String meetingId) {
        var style = book.body(new MeetingId(meetingId)).minutes().style();
        return FormRows.show(lines(meetingId).stream()
                .map(line -> MinutesRow.of(line, style))
                .toList());
    }

    public FormText remark(String meetingId) {
        return FormText.show(book.remark(new MeetingId(meetingId)));
    }

    private List<AgendaLine> lines(String meetingId) {
        return book.agenda(new MeetingId(meetingId));
    }

    private Schedule planned(String meetingId) {
        return book.card(new MeetingId(meetingId)).schedule();
    }
}
