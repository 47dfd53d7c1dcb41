package jp.kyogikai.workflow;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.TaskDays;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a meeting together with everything that follows its day, and tells beforehand what that is (会議の日程変更). */
@Component
@Transactional
public class MeetingMoves {

    private static final List<String> DUE_THE_DAY_BEFORE = List.of("compileAgenda", "reviewAgenda");
    private static final List<String> DUE_ON_THE_DAY = List.of("takeAttendance", "takeBallots", "takeResults");

    private final Rescheduling rescheduling;
    private final MeetingBook book;
    private final OutOfTurnProcess outOfTurn;
    private final TaskDays days;

    MeetingMoves(Rescheduling rescheduling, MeetingBook book, OutOfTurnProcess outOfTurn, TaskDays days) {
        this.rescheduling = rescheduling;
        this.book = book;
        this.outOfTurn = outOfTurn;
        this.days = days;
    }

    /** Day, hours and place as a page sends them; ballots have a day alone. */
    public Schedule read(MeetingId id, FormText on, FormText from, FormText to, FormText place) {
        return TypedSchedule.parse(book.card(id).kind(), on, from, to, place);
    }

    /** What the office should know before it moves a meeting, in sentences; refused as {@link #move} is. */
    @Transactional(readOnly = true)
    public List<String> concerns(MeetingId id, Schedule to, Actor actor) {
        var lost = outOfTurn.lostIf(book.card(id), to.on()).stream()
                .map(need -> "%sは%sまでに結論が必要ですが、間に合う会議がなくなります。変更すると、「随時開催の要否を判断する」の作業を事務局に出します。"
                        .formatted(need.number(), Wareki.day(need.by())));
        return Stream.concat(rescheduling.concerns(id, to, actor).stream().map(MoveConcern::sentence), lost)
                .toList();
    }

    /** Moves the meeting; its tasks, and matters that a meeting was to hear in time, follow in the same transaction. */
    public void move(MeetingId id, Schedule to, String reason, Actor actor) {
        var card = book.card(id);
        outOfTurn.during(card.council(), card.body(), () -> rescheduling.move(id, to, reason, actor));
        follow(card, to);
    }

    private void follow(MeetingCard card, Schedule to) {
        var id = card.id().value();
        DUE_THE_DAY_BEFORE.forEach(
                task -> days.move("meetingId", id, task, to.on().minusDays(1)));
        DUE_ON_THE_DAY.forEach(task -> days.move("meetingId", id, task, to.on()));
    }
}
