package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Need;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the office judge on a meeting out of turn where none is planned while a matter is needed (随時開催の要否の判断). */
@Component
@Transactional
class OutOfTurnProcess {

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

    /** A day that has passed already is kept by no meeting; then any meeting ahead will do. */
    private boolean isMet(Need need) {
        var isLate = need.by().isBefore(LocalDate.now(clock));
        return book.ahead(need.council(), need.body()).stream()
                .anyMatch(card -> isLate || !card.schedule().on().isAfter(need.by()));
    }
}
