package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.MeetingMoves;
import jp.kyogikai.workflow.MeetingProcess;

/** Moves a meeting now and then shortly before its day, or calls it off and plans another in its place (日程変更と中止). */
@Staged
class Rearranging implements Habit {

    private static final int AHEAD = 14; // days before a meeting in which something comes up
    private static final int CALLED_OFF = 3; // of a hundred meetings
    private static final int MOVED = 8;
    private static final int CHOICES = 4; // days that the office looks at

    private final MeetingBook book;
    private final Rescheduling rescheduling;
    private final MeetingMoves moves;
    private final MeetingProcess process;
    private final Calling calling;
    private final Acting acting;
    private final Clock clock;

    Rearranging(
            MeetingBook book,
            Rescheduling rescheduling,
            MeetingMoves moves,
            MeetingProcess process,
            Calling calling,
            Acting acting,
            Clock clock) {
        this.book = book;
        this.rescheduling = rescheduling;
        this.moves = moves;
        this.process = process;
        this.calling = calling;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        course.everyWeek(council, "rearrange", today -> look(course, today));
    }

    /** One meeting a week at most, since the plan of a year is drawn up once at a time. */
    private void look(Course course, Council council) {
        var today = LocalDate.now(clock);
        book.in(council.id(), course.order().year()).stream()
                .filter(it -> it.state().isAhead() && !it.kind().isInWriting())
                .filter(it ->
                        it.schedule().on().isAfter(today) && it.schedule().on().isBefore(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing(MeetingCard::title)
                        .thenComparing(it -> it.body().value()))
                .filter(it -> dice(course, it).percent(CALLED_OFF + MOVED))
                .filter(it -> rescheduling.history(it.id()).isEmpty())
                .findFirst()
                .ifPresent(it -> rearrange(course, council, it));
    }

    private static Dice dice(Course course, MeetingCard meeting) {
        var told = Namesakes.of(course, meeting.council())
                .told(meeting.title(), meeting.body().value());
        return course.dice(meeting.council(), "rearrange", told);
    }

    private void rearrange(Course course, Council council, MeetingCard meeting) {
        var office = GroupId.secretariat(council.id());
        if (dice(course, meeting).percent(CALLED_OFF)) {
            acting.onPage(course, council, meeting.title(), office, 0, it -> callOff(meeting, it));
            if (isAskedFor(council, meeting)) {
                calling.plan(course, council, meeting.body().value());
            }
        } else {
            acting.onPage(course, council, meeting.title(), office, 0, it -> move(course, council, meeting, it));
        }
    }

    /** Whether its charter asks for so many of them. */
    private static boolean isAskedFor(Council council, MeetingCard meeting) {
        return meeting.kind() == MeetingKind.REGULAR
                && !council.body(meeting.body()).cadence().isOnDemand();
    }

    private void callOff(MeetingCard meeting, Actor clerk) {
        process.cancel(meeting.id(), "会場が使えなくなったため。", clerk);
    }

    private void move(Course course, Council council, MeetingCard meeting, Actor clerk) {
        later(course, council, meeting, clerk).ifPresent(to -> moves.move(meeting.id(), to, "座長の都合による。", clerk));
    }

    /** Of some days a week or two later the one against which least is to be said. */
    private Optional<Schedule> later(Course course, Council council, MeetingCard meeting, Actor clerk) {
        var from = meeting.schedule()
                .on()
                .plusDays(dice(course, meeting).of("days").between(3, 14));
        return IntStream.range(0, CHOICES)
                .mapToObj(from::plusDays)
                .map(day -> course.openDay(council.id(), day))
                .distinct()
                .filter(course.order().year()::contains)
                .map(day -> on(day, meeting))
                .min(Comparator.comparingInt(
                        to -> moves.concerns(meeting.id(), to, clerk).size()));
    }

    private static Schedule on(LocalDate day, MeetingCard meeting) {
        var usual = meeting.schedule();
        return new Schedule(day, usual.from(), usual.to(), usual.place());
    }
}
