package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.CaseForm;
import jp.kyogikai.workflow.IssueProcess;
import jp.kyogikai.workflow.RegistrationForm;

/** Brings issues of several origins and single cases in over the year (課題と個別事例の発生). */
@Staged
class Raising implements Habit {

    static final String CASE = "individual-support";

    private static final int CASES = 25; // of a hundred
    private static final int LAST_DAYS = 60; // of the year, in which nothing new is raised

    private final Acting acting;
    private final RegistrationForm registration;
    private final CaseForm cases;
    private final Clock clock;

    Raising(Acting acting, RegistrationForm registration, CaseForm cases, Clock clock) {
        this.acting = acting;
        this.registration = registration;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        for (int i = 1; i <= course.order().issues(); i++) {
            enter(course, council, i);
        }
    }

    private void enter(Course course, CouncilId council, int nth) {
        var year = course.order().year();
        var dice = course.dice(council, "issue", nth);
        var days = (int) ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) - LAST_DAYS;
        var day = course.openDay(council, year.firstDay().plusDays(dice.between(1, days)));
        var at = OfficeHours.on(day, dice);
        course.enter(at, council, "issue", nth, today -> raise(course, today, nth, dice));
    }

    private void raise(Course course, Council council, int nth, Dice dice) {
        if (dice.percent(CASES)) {
            acting.start(course, council, CASE, GroupId.supporters(council.id()), nth, supportCase(council, nth, dice));
        } else {
            acting.start(
                    course,
                    council,
                    IssueProcess.KEY,
                    GroupId.secretariat(council.id()),
                    nth,
                    issue(council, nth, dice));
        }
    }

    private Typed issue(Council council, int nth, Dice dice) {
        var origin = dice.pick(registration.origins(council.id())).value();
        var title = "予行の課題その" + nth;
        return Typed.of("title", title)
                .and("description", title + "について、地域での対応を協議したい。")
                .and("category", dice.pick(List.of("IMMEDIATE", "REGIONAL", "REGIONAL", "PLAN")))
                .and("urgency", dice.pick(List.of("ORDINARY", "ORDINARY", "SOON", "URGENT")))
                .and("origin", origin)
                .and("raiser", origin.equals("MEMBER") || origin.equals("HUB") ? "予行の提起者" : "")
                .and("raisedOn", LocalDate.now(clock).toString());
    }

    private Typed supportCase(Council council, int nth, Dice dice) {
        return Typed.of("pseudonym", "予行" + nth + "さん")
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
                .and("circle", Typed.noRows());
    }
}
