package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the office judge on a meeting out of turn where none is planned while a matter is needed (随時開催の要否の判断). */
@Component
@Transactional
class OutOfTurnProcess {

    private static final LocalDate NEVER = LocalDate.MAX; // the day of a meeting that is called off

    private final Consulting consulting;
    private final WaitingList waitingList;
    private final MeetingBook book;
    private final Messages messages;
    private final Clock clock;

    OutOfTurnProcess(Consulting consulting, WaitingList waitingList, MeetingBook book, Messages messages, Clock clock) {
        this.consulting = consulting;
        this.waitingList = waitingList;
        this.book = book;
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks about a matter just put before its body, and hands the matter on. */
    ConsultationId asked(ConsultationId id) {
        consulting.need(id).filter(need -> !isMet(need)).ifPresent(this::ask);
        return id;
    }

    /** A meeting of the body was planned: what comes in time for it needs no judgement any more. */
    void planned(CouncilId council, BodyId body) {
        waitingList.needs(council, body).stream()
                .filter(this::isMet)
                .map(Need::id)
                .forEach(this::settled);
    }

    /**
     * Does what changes when a body meets or about what: judgements needed since are asked for, others not any more.
     * What still waits after it, though this meeting was to decide it in time, has lost its meeting too.
     */
    void during(MeetingCard meeting, Runnable change) {
        var kept = kept(meeting).map(Need::id).collect(toSet());
        change.run();
        waitingList.needs(meeting.council(), meeting.body()).stream()
                .filter(need -> kept.contains(need.id()) && !isMet(need))
                .forEach(this::ask);
        planned(meeting.council(), meeting.body());
    }

    /** The matters that no meeting would keep any more if this one were held on another day. */
    List<Need> lostIf(MeetingCard moved, LocalDate to) {
        Function<MeetingCard, LocalDate> day =
                card -> card.id().equals(moved.id()) ? to : card.schedule().on();
        return kept(moved).filter(need -> !isMet(need, day)).toList();
    }

    /** The same if this meeting were called off. */
    List<Need> lostWithout(MeetingCard calledOff) {
        return lostIf(calledOff, NEVER);
    }

    private Stream<Need> kept(MeetingCard meeting) {
        return waitingList.needs(meeting.council(), meeting.body()).stream().filter(this::isMet);
    }

    /** The matter is decided or taken back, or a meeting is planned for it. */
    void settled(ConsultationId id) {
        messages.tellWhereAwaited(Handshake.settled(id.value()));
    }

    /** Asks once; where the day has passed without an answer, the office still has the task. */
    private void ask(Need need) {
        if (messages.isAwaited(Handshake.settled(need.id().value()))) {
            return;
        }
        messages.begin(
                "OutOfTurnAsked",
                Map.of(
                        "councilId", need.council().value(),
                        "consultationId", need.id().value(),
                        "label", need.number()));
    }

    private boolean isMet(Need need) {
        return isMet(need, card -> card.schedule().on());
    }

    /** A day that has passed already is kept by no meeting; then any meeting ahead that can decide it will do. */
    private boolean isMet(Need need, Function<MeetingCard, LocalDate> day) {
        var isLate = need.by().isBefore(LocalDate.now(clock));
        return deciding(need).map(day).anyMatch(on -> on.isBefore(NEVER) && (isLate || !on.isAfter(need.by())));
    }

    /** The meetings ahead that have the matter before them or can still take it up: an agenda is fixed by the notice (招集). */
    private Stream<MeetingCard> deciding(Need need) {
        var called = book.calledWith(need.id());
        return book.ahead(need.council(), need.body()).stream()
                .filter(card -> card.state() == MeetingState.PREPARING
                        || called.filter(it -> it.id().equals(card.id())).isPresent());
    }
}
