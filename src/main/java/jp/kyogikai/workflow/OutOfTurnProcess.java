package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
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

    /** Does what moves or calls off a meeting of the body: judgements needed since are asked for, others not any more. */
    void during(CouncilId council, BodyId body, Runnable change) {
        var kept = kept(council, body);
        change.run();
        kept.stream().filter(need -> !isMet(need)).forEach(this::ask);
        planned(council, body);
    }

    /** The matters that no meeting would keep any more if this one were held on another day. */
    List<Need> lostIf(MeetingCard moved, LocalDate to) {
        Function<MeetingCard, LocalDate> day =
                card -> card.id().equals(moved.id()) ? to : card.schedule().on();
        return kept(moved.council(), moved.body()).stream()
                .filter(need -> !isMet(need, day))
                .toList();
    }

    /** The same if this meeting were called off. */
    List<Need> lostWithout(MeetingCard calledOff) {
        return lostIf(calledOff, NEVER);
    }

    private List<Need> kept(CouncilId council, BodyId body) {
        return waitingList.needs(council, body).stream().filter(this::isMet).toList();
    }

    /** The matter is decided or taken back, or a meeting is planned for it. */
    void settled(ConsultationId id) {
        messages.tellWhereAwaited(Handshake.settled(id.value()));
    }

    private void ask(Need need) {
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

    /** A day that has passed already is kept by no meeting; then any meeting ahead will do. */
    private boolean isMet(Need need, Function<MeetingCard, LocalDate> day) {
        var isLate = need.by().isBefore(LocalDate.now(clock));
        return book.ahead(need.council(), need.body()).stream()
                .map(day)
                .anyMatch(on -> on.isBefore(NEVER) && (isLate || !on.isAfter(need.by())));
    }
}
