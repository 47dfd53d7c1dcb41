package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves meetings to another day, hour or place, and says beforehand what speaks against it (日程変更). */
@Component
@Transactional
public class Rescheduling {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingBodies bodies;
    private final Roster roster;
    private final OwedByMeetings owed;
    private final MoveAgainstPlan plan;
    private final Clock clock;

    Rescheduling(
            Meetings meetings,
            Councils councils,
            MeetingBodies bodies,
            Roster roster,
            OwedByMeetings owed,
            MoveAgainstPlan plan,
            Clock clock) {
        this.owed = owed;
        this.plan = plan;
        this.meetings = meetings;
        this.councils = councils;
        this.bodies = bodies;
        this.roster = roster;
        this.clock = clock;
    }

    /** Moves a meeting and keeps from which day and why; refused as {@link #concerns} is. */
    public void move(MeetingId id, Schedule to, String reason, Actor actor) {
        var meeting = mine(id, actor);
        whyNotMove(meeting, to).ifPresent(Refusal::raise);
        meeting.move(to, reason, actor, clock.instant());
        owed.follow(meeting);
    }

    /** Whether the last move was this very one, as it is when the same page is sent twice. */
    @Transactional(readOnly = true)
    public boolean isDone(MeetingId id, SeenSchedule seen, Schedule to, String reason, Actor actor) {
        var meeting = mine(id, actor);
        return meeting.schedule().equals(to)
                && meeting.moves().stream()
                        .reduce((earlier, later) -> later)
                        .filter(move -> seen.is(move.from()) && move.isOf(reason, actor))
                        .isPresent();
    }

    /** What speaks against a move that the rules allow; refused where they do not. */
    @Transactional(readOnly = true)
    public List<MoveConcern> concerns(MeetingId id, Schedule to, Actor actor) {
        var meeting = mine(id, actor);
        whyNotMove(meeting, to).ifPresent(Refusal::raise);
        return Stream.<Stream<? extends MoveConcern>>of(
                        past(to),
                        shortNotice(meeting, to),
                        closed(meeting, to),
                        elsewhere(meeting, to).filter(concern -> !isOnItsDay(concern, meeting, to)),
                        plan.concerns(meeting, to).stream().map(MoveConcern.OffPlan::new))
                .<MoveConcern>flatMap(concern -> concern)
                .toList();
    }

    /** What speaks against the day on which a meeting stands, as long as it lies ahead. */
    @Transactional(readOnly = true)
    public List<MoveConcern> concerns(MeetingId id) {
        var meeting = meetings.get(id);
        var stands = meeting.schedule();
        return meeting.state().isAhead() && !stands.on().isBefore(LocalDate.now(clock))
                ? Stream.concat(closed(meeting, stands), elsewhere(meeting, stands))
                        .toList()
                : List.of();
    }

    /** What the charter would rather have otherwise once a meeting is called off. */
    @Transactional(readOnly = true)
    public List<MoveConcern> concernsWithout(MeetingId id) {
        return plan.concernsWithout(meetings.get(id)).stream()
                .<MoveConcern>map(MoveConcern.OffPlan::new)
                .toList();
    }

    /** Why a meeting cannot be moved any more, whatever the day. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNot(MeetingId id) {
        return meetings.get(id).whyNotMove();
    }

    /** The deadlines that a move takes along. */
    @Transactional(readOnly = true)
    public List<MovedDeadline> deadlines(MeetingId id, Schedule to) {
        return owed.moved(meetings.get(id), to.on());
    }

    /** From which days a meeting was moved, oldest first. */
    @Transactional(readOnly = true)
    public List<Move> history(MeetingId id) {
        return meetings.get(id).moves();
    }

    private Meeting mine(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "会議の日程を変更する");
        return meeting;
    }

    private Optional<Refusal> whyNotMove(Meeting meeting, Schedule to) {
        var body = councils.council(meeting.charter()).body(meeting.body());
        return meeting.whyNotMove(to)
                .or(() -> whyGone(meeting, to))
                .or(() -> bodies.whyOver(meeting.council(), body, to.on()));
    }

    /** A meeting that stands on a day on which its body is gone already, as charters are today, may be moved about there. */
    private Optional<Refusal> whyGone(Meeting meeting, Schedule to) {
        return bodies.whyNot(meeting.council(), meeting.body(), to.on()).filter(gone -> bodies.whyNot(
                        meeting.council(), meeting.body(), meeting.schedule().on())
                .isEmpty());
    }

    private Stream<MoveConcern> past(Schedule to) {
        return Stream.of(to.on())
                .filter(day -> day.isBefore(LocalDate.now(clock)))
                .map(MoveConcern.Past::new);
    }

    /** Of a day that has passed nobody can be told in time. */
    private Stream<MoveConcern> shortNotice(Meeting meeting, Schedule to) {
        var council = councils.council(meeting.charter());
        var rule = council.deadlines().notice();
        var today = LocalDate.now(clock);
        return Stream.of(council.noticeDue(to.on()))
                .filter(by -> by.isBefore(today) && !to.on().isBefore(today))
                .map(by -> new MoveConcern.ShortNotice(by, rule.wordsBefore(), rule.article()));
    }

    /** A move within the day brings no second meeting to it. */
    private static boolean isOnItsDay(MoveConcern concern, Meeting meeting, Schedule to) {
        return concern instanceof MoveConcern.SameDay
                && to.on().equals(meeting.schedule().on());
    }

    private Stream<MoveConcern> closed(Meeting meeting, Schedule to) {
        var why = councils.council(meeting.charter()).whyClosed(to.on());
        return why.stream().map(name -> new MoveConcern.Closed(to.on(), name, meeting.kind()));
    }

    /** Ballots are sent in on no hour, so they keep nobody from coming to a meeting. */
    private Stream<MoveConcern> elsewhere(Meeting meeting, Schedule to) {
        Predicate<Meeting> isAnother = other -> !other.id().equals(meeting.id()) && !other.isInWriting();
        return meeting.isInWriting()
                ? Stream.empty()
                : meetings.findByCouncilIdAndScheduleOn(meeting.council().value(), to.on()).stream()
                        .filter(isAnother.and(other -> other.state().isAhead()))
                        .flatMap(other -> with(other, meeting, to));
    }

    private Stream<MoveConcern> with(Meeting other, Meeting meeting, Schedule to) {
        return other.body().equals(meeting.body())
                ? Stream.<MoveConcern>of(new MoveConcern.SameDay(other.title()))
                : Stream.of(other)
                        .filter(it -> it.schedule().overlaps(to))
                        .map(it -> new MoveConcern.TwoPlaces(it.title(), inBoth(meeting, it, to.on())))
                        .filter(both -> both.members() > 0)
                        .map(both -> both);
    }

    private int inBoth(Meeting one, Meeting other, LocalDate day) {
        var both = new HashSet<>(members(one, day));
        both.retainAll(members(other, day));
        return both.size();
    }

    private Set<PersonId> members(Meeting meeting, LocalDate day) {
        return new HashSet<>(roster.membersOf(meeting.charter(), meeting.body(), day, Actor.system()).stream()
                .map(Member::person)
                .toList());
    }
}
