package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.meeting.MeetingBodies;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.workflow.MeetingProcess;
import org.jspecify.annotations.Nullable;

/**
 * Has the year planned on its first morning, and looks every week whether something waits for which no meeting is to come
 * (会議の招集). Where the plan of all bodies is refused, such as for want of room for one of them, each gets one of its
 * own.
 */
@Staged
class Calling implements Habit {

    static final String PLAN = "council-year";

    private static final String PLANNING = "年間計画を立てる";
    private static final int SOON = 45; // days until the meeting that a matter may wait for
    private static final int IN_WRITING = 15; // of a hundred calls, where the charter knows such meetings
    private static final int IN_TURN = 120; // the same where the body has regular meetings

    private final Acting acting;
    private final WaitingList waiting;
    private final MeetingBodies bodies;
    private final MeetingBook book;
    private final Clock clock;

    Calling(Acting acting, WaitingList waiting, MeetingBodies bodies, MeetingBook book, Clock clock) {
        this.acting = acting;
        this.waiting = waiting;
        this.bodies = bodies;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        var first = course.openDay(council, course.order().year().firstDay());
        course.enter(OfficeHours.morning(first), council, "plan", 0, today -> planAll(course, today));
        course.everyWeek(council, "call", today -> look(course, today));
    }

    private void planAll(Course course, Council council) {
        if (plan(course, council, "").isPresent()) {
            planEach(course, council.id());
        }
    }

    /** One body after the other on the following open days, for plans of a year are drawn up one at a time. */
    private void planEach(Course course, CouncilId council) {
        var day = LocalDate.now(clock);
        for (var body : meetingInTurn(course, council)) {
            day = course.openDay(council, day.plusDays(1));
            course.enter(OfficeHours.morning(day), council, "plan", 0, today -> planAlone(course, today, body));
        }
    }

    private void planAlone(Course course, Council council, BodyId body) {
        plan(course, council, body.value()).ifPresent(refusal -> course.journal()
                .abandoned(council.id().value(), council.body(body).name(), PLANNING, refusal));
    }

    /** The bodies of which the charters of the year ask for meetings. */
    private static List<BodyId> meetingInTurn(Course course, CouncilId council) {
        var year = course.order().year();
        return course.councils().during(council, year.firstDay(), year.lastDay()).stream()
                .flatMap(charter -> charter.meetingBodies().stream())
                .filter(body -> !body.cadence().isOnDemand())
                .filter(body -> body.constitution().holdsOn(year.firstDay()))
                .map(Body::id)
                .distinct()
                .toList();
    }

    /** Sends the start form of the plan in, for all bodies or for the one named; gives why it was refused. */
    Optional<Refusal> plan(Course course, Council council, String body) {
        var form = Typed.of("year", Integer.toString(course.order().year().value()))
                .and("body", body);
        return acting.start(course, council, PLAN, GroupId.secretariat(council.id()), 0, form);
    }

    /** A body for which something waits gets a meeting, where none comes soon enough and its charter knows one. */
    private void look(Course course, Council council) {
        bodies.of(council.id(), LocalDate.now(clock)).stream()
                .filter(body -> !waiting.of(council.id(), body.id()).isEmpty())
                .filter(body -> !comesSoon(council, body))
                .filter(body -> body.cadence().isOnDemand() || body.cadence().extraordinaryAllowed())
                .forEach(body -> call(course, council, body));
    }

    private boolean comesSoon(Council council, Body body) {
        var days = body.cadence().isOnDemand() ? SOON : IN_TURN;
        return book.ahead(council.id(), body.id()).stream()
                .anyMatch(meeting -> comesWithin(days, meeting.schedule().on(), LocalDate.now(clock)));
    }

    /** A meeting whose day has passed comes no more, whatever its results wait for. */
    static boolean comesWithin(int days, LocalDate meeting, LocalDate today) {
        return !meeting.isBefore(today) && !meeting.isAfter(today.plusDays(days));
    }

    private void call(Course course, Council council, Body body) {
        var dice = course.dice(council.id(), "call", body.id(), LocalDate.now(clock));
        var day = course.openDay(council.id(), LocalDate.now(clock).plusDays(dice.between(21, 28)));
        if (course.order().year().contains(day)) {
            start(course, council, body, kind(council, body, dice), day);
        }
    }

    private String kind(Council council, Body body, Dice dice) {
        if (mayWrite(council, body) && dice.of("writing").percent(IN_WRITING)) {
            return "WRITTEN";
        }
        return body.cadence().isOnDemand() ? "REGULAR" : "EXTRAORDINARY";
    }

    /** A case is looked at by those who come together. */
    private boolean mayWrite(Council council, Body body) {
        return body.written().allowed()
                && waiting.of(council.id(), body.id()).stream()
                        .noneMatch(it -> it.kind().isClosed());
    }

    private void start(Course course, Council council, Body body, String kind, LocalDate day) {
        var usual = body.cadence().usual();
        var form = Typed.of("bodyId", body.id().value())
                .and("kind", kind)
                .and("heldOn", day.toString())
                .and("startsAt", orElse(usual.from(), council.yearPlan().from()))
                .and("endsAt", orElse(usual.to(), council.yearPlan().to()))
                .and("place", placeOf(council));
        acting.start(course, council, MeetingProcess.KEY, GroupId.secretariat(council.id()), 0, form);
    }

    private static String orElse(@Nullable LocalTime usual, LocalTime otherwise) {
        return Objects.requireNonNullElse(usual, otherwise).toString();
    }

    static String placeOf(Council council) {
        return council.city() + "の庁舎 会議室";
    }
}
