package jp.kyogikai.workflow;

import jp.kyogikai.engine.Messages;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages may do with a running meeting (会議運営の業務フロー). */
@Component
public class MeetingProcess {

    public static final String KEY = "meeting";

    private final Convening convening;
    private final MeetingBook book;
    private final OutOfTurnProcess outOfTurn;
    private final MeetingNotices notices;
    private final Messages messages;

    MeetingProcess(
            Convening convening,
            MeetingBook book,
            OutOfTurnProcess outOfTurn,
            MeetingNotices notices,
            Messages messages) {
        this.convening = convening;
        this.book = book;
        this.outOfTurn = outOfTurn;
        this.notices = notices;
        this.messages = messages;
    }

    /** Calls a meeting off, ends its process, and tells whoever was invited: all or nothing. */
    @Transactional
    public void cancel(MeetingId id, String reason, Actor actor) {
        var card = book.card(id);
        outOfTurn.during(card, () -> convening.cancel(id, reason, actor));
        messages.tell("MeetingCancelled-" + id);
        notices.callOff(id);
    }

    /** The same on a page, refused where the meeting has left the schedule it showed; nothing when it is sent twice. */
    @Transactional
    public void cancel(MeetingId id, SeenSchedule seen, String reason, Actor actor) {
        if (!isCalledOff(id, reason)) {
            book.whyChanged(id, seen).ifPresent(Refusal::raise);
            cancel(id, reason, actor);
        }
    }

    private boolean isCalledOff(MeetingId id, String reason) {
        return book.card(id).state() == MeetingState.CANCELLED
                && book.remark(id).equals(reason);
    }
}
