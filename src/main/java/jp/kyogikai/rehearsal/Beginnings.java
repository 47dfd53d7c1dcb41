package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.WaitingList;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.workflow.CaseForm;
import jp.kyogikai.workflow.IssueProcess;
import jp.kyogikai.workflow.MeetingProcess;
import jp.kyogikai.workflow.RegistrationForm;

/** Begins what people begin by themselves: the meetings of the year, issues, cases, and meetings when something waits (業務の開始). */
@Staged
class Beginnings {

    static final String CASE = "individual-support";

    private static final int CASES = 25; // of a hundred
    private static final int LAST_DAYS = 60; // of the year, in which nothing new is raised
    private static final int PATIENCE = 45; // days until the meeting that a matter may wait for

    private final TasklistPath tasklist;
    private final Colleagues colleagues;
    private final RegistrationForm registration;
    private final CaseForm cases;
    private final WaitingList waiting;
    private final MeetingBook book;
    private final Clock clock;

    Beginnings(
            TasklistPath tasklist,
            Colleagues colleagues,
            RegistrationForm registration,
            CaseForm cases,
            WaitingList waiting,
            MeetingBook book,
            Clock clock) {
        this.tasklist = tasklist;
        this.colleagues = colleagues;
        this.registration = registration;
        this.cases = cases;
        this.waiting = waiting;
        this.book = book;
        this.clock = clock;
    }

    void enter(Course course, Council council) {
        var year = course.order().year();
        var first = OfficeHours.morning(council.officeCalendar().openOnOrAfter(year.firstDay()));
        course.diary().enter(first, council.id().value(), "plan", 0, () -> startAll(course, council));
        for (int i = 1; i <= course.order().issues(); i++) {
            var dice = course.dice(council.id(), "issue", i);
            var days = (int) ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) - LAST_DAYS;
            var day = council.officeCalendar().openOnOrAfter(year.firstDay().plusDays(dice.between(1, days)));
            var nth = i;
            course.diary()
                    .enter(
                            OfficeHours.on(day, dice),
                            council.id().value(),
                            "issue",
                            i,
                            () -> raise(course, council, nth, dice));
        }
        for (var week = year.firstDay().plusWeeks(2); year.contains(week); week = week.plusWeeks(1)) {
            var day = council.officeCalendar().openOnOrAfter(week);
            course.diary()
                    .enter(OfficeHours.morning(day), council.id().value(), "week", 0, () -> look(course, council));
        }
    }

    private void startAll(Course course, Council council) {
        new YearProgramme(council, course.order().year(), course.order().seed())
                .meetings()
                .forEach(planned -> start(course, council, planned));
    }

    /** A body for which something waits gets a meeting, where none comes soon enough and its charter knows one. */
    private void look(Course course, Council council) {
        council.meetingBodies().stream()
                .filter(body -> !waiting.of(council.id(), body.id()).isEmpty())
                .filter(body -> !comesSoon(council, body))
                .filter(body -> body.cadence().isOnDemand() || body.cadence().extraordinaryAllowed())
                .forEach(body -> call(course, council, body));
    }

    private boolean comesSoon(Council council, Body body) {
        var until = LocalDate.now(clock).plusDays(PATIENCE);
        return book.ahead(council.id(), body.id()).stream()
                .anyMatch(meeting -> !meeting.schedule().on().isAfter(until));
    }

    private void call(Course course, Council council, Body body) {
        var dice = course.dice(council.id(), "call", body.id(), LocalDate.now(clock));
        var day = council.officeCalendar().openOnOrAfter(LocalDate.now(clock).plusDays(dice.between(21, 28)));
        if (course.order().year().contains(day)) {
            start(
                    course,
                    council,
                    YearProgramme.at(body, body.cadence().isOnDemand() ? "REGULAR" : "EXTRAORDINARY", day));
        }
    }

    private void start(Course course, Council council, Planned planned) {
        send(
                course,
                council,
                MeetingProcess.KEY,
                somebody(council, GroupId.secretariat(council.id()), 0),
                Typed.of("councilId", council.id().value())
                        .and("bodyId", planned.body().value())
                        .and("kind", planned.kind())
                        .and("heldOn", planned.on().toString())
                        .and("startsAt", planned.from().toString())
                        .and("endsAt", planned.to().toString())
                        .and("place", council.city() + "の庁舎 会議室"));
    }

    private void raise(Course course, Council council, int nth, Dice dice) {
        if (dice.percent(CASES)) {
            registerCase(course, council, nth, dice);
        } else {
            registerIssue(course, council, nth, dice);
        }
    }

    private void registerIssue(Course course, Council council, int nth, Dice dice) {
        var origin = dice.pick(registration.origins(council.id())).value();
        var title = "予行の課題その" + nth;
        send(
                course,
                council,
                IssueProcess.KEY,
                somebody(council, GroupId.secretariat(council.id()), nth),
                Typed.of("councilId", council.id().value())
                        .and("title", title)
                        .and("description", title + "について、地域での対応を協議したい。")
                        .and("category", dice.pick(List.of("IMMEDIATE", "REGIONAL", "REGIONAL", "PLAN")))
                        .and("urgency", dice.pick(List.of("ORDINARY", "ORDINARY", "SOON", "URGENT")))
                        .and("origin", origin)
                        .and("raiser", origin.equals("MEMBER") || origin.equals("HUB") ? "予行の提起者" : "")
                        .and("raisedOn", LocalDate.now(clock).toString()));
    }

    private void registerCase(Course course, Council council, int nth, Dice dice) {
        send(
                course,
                council,
                CASE,
                somebody(council, GroupId.supporters(council.id()), nth),
                Typed.of("councilId", council.id().value())
                        .and("pseudonym", "予行" + nth + "さん")
                        .and("names", Typed.row("name", "仮野 仮名" + nth, "kana", "かりの かりな"))
                        .and("consultingOffice", "相談支援事業所")
                        .and("household", "")
                        .and("consent", "BOTH")
                        .and("consentOn", LocalDate.now(clock).toString())
                        .and("consentNote", "")
                        .and("urgency", dice.pick(List.of("ORDINARY", "SOON")))
                        .and("field", dice.pick(cases.fields(council.id())).value())
                        .and("situation", "受け入れる所が見つからない。")
                        .and("wishes", "地域で暮らし続けたい。")
                        .and("circle", Typed.noRows()));
    }

    private String somebody(Council council, GroupId group, int nth) {
        var users = List.copyOf(colleagues.in(group).keySet());
        return users.get(nth % users.size());
    }

    private void send(Course course, Council council, String process, String user, Typed typed) {
        try {
            tasklist.start(process, user, typed.fields());
            course.journal().began(council.id().value(), process);
        } catch (RefusedException refused) {
            course.journal().refused(council.id().value(), refused.refusal());
        } catch (RuntimeException failure) {
            course.journal().failed(council.id() + " " + process, failure);
        }
    }
}
