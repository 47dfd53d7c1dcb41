package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.YearStarting;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PlannedMeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the meetings of an adopted plan, in the book and as processes (年間会議サイクルの業務フロー). */
@Component
@Transactional
class YearProcess {

    private final YearStarting starting;
    private final MeetingBook book;
    private final OutOfTurnProcess outOfTurn;
    private final Messages messages;

    YearProcess(YearStarting starting, MeetingBook book, OutOfTurnProcess outOfTurn, Messages messages) {
        this.starting = starting;
        this.book = book;
        this.outOfTurn = outOfTurn;
        this.messages = messages;
    }

    /** Begins one meeting in both, or in neither; the second time nothing happens. */
    void start(PlannedMeetingId id) {
        starting.start(id).ifPresent(this::begin);
    }

    private void begin(MeetingId id) {
        var card = book.card(id);
        messages.begin(
                "MeetingPlanned",
                Map.of(
                        "councilId", card.council().value(),
                        "bodyId", card.body().value(),
                        "meetingId", id.value(),
                        "label", card.title()));
        outOfTurn.planned(card.council(), card.body());
    }
}
