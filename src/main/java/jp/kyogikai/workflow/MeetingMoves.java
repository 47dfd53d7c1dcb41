package jp.kyogikai.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Dated;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.TaskDates;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a meeting together with everything that follows its day, and tells beforehand what that is (会議の日程変更). */
@Component
@Transactional
public class MeetingMoves {

    private static final Set<String> DUE_ON_THE_DAY = Set.of("takeAttendance", "takeBallots", "takeResults");

    private final Rescheduling rescheduling;
    private final MeetingBook book;
    private final OutOfTurnProcess outOfTurn;
    private final MeetingNotices notices;
    private final Councils councils;
    private final TaskDates dates;

    MeetingMoves(
            Rescheduling rescheduling,
            MeetingBook book,
            OutOfTurnProcess outOfTurn,
            MeetingNotices notices,
            Councils councils,
            TaskDates dates) {
        this.rescheduling = rescheduling;
        this.book = book;
        this.outOfTurn = outOfTurn;
        this.notices = notices;
        this.councils = councils;
        this.dates = dates;
    }

    /** Day, hours and place as a page sends them; ballots have a day alone. */
    public Schedule read(MeetingId id, FormText on, FormText from, FormText to, FormText place) {
        return TypedSchedule.parse(book.card(id).kind(), on, from, to, place);
    }

    /** What the office should know before it moves a meeting, in sentences; refused as {@link #move} is. */
    @Transactional(readOnly = true)
    public List<String> concerns(MeetingId id, Schedule to, Actor actor) {
        var lost = outOfTurn.lostIf(book.card(id), to.on()).stream().map(LostMatter::sentence);
        return Stream.concat(rescheduling.concerns(id, to, actor).stream().map(MoveConcern::sentence), lost)
                .toList();
    }

    /** Moves the meeting; its tasks, and matters that a meeting was to hear in time, follow in the same transaction. */
    public void move(MeetingId id, Schedule to, String reason, Actor actor) {
        var card = book.card(id);
        outOfTurn.during(card, () -> rescheduling.move(id, to, reason, actor));
        follow(card, to);
    }

    /** The same on a page, refused where the meeting has left the schedule it showed; nothing when it is sent twice. */
    public void move(MeetingId id, SeenSchedule seen, Schedule to, String reason, Actor actor) {
        if (!rescheduling.isDone(id, seen, to, reason, actor)) {
            book.whyChanged(id, seen).ifPresent(Refusal::raise);
            move(id, to, reason, actor);
        }
    }

    /** Who was called is told; what is due before the day follows its deadline by itself. */
    private void follow(MeetingCard card, Schedule to) {
        if (card.state() == MeetingState.CONVENED) {
            notices.send(card.id());
        }
        var key = councils.council(card.council()).keyOf(card.title());
        var onTheDay = new Dated(
                card.council().value(),
                MeetingProcess.KEY,
                key,
                DUE_ON_THE_DAY,
                "meetingId",
                card.id().value());
        dates.move(onTheDay, to.on(), to.on());
    }
}
