package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.casework.CaseCard;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.CaseState;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.CaseReviewProcess;

/** The supporters bring some of their cases before a body that may look at them (事例検討の申出). */
@Staged
class Presenting implements Habit {

    private static final int PRESENTED = 40; // of a hundred cases
    private static final int EARLIEST = 10; // days after it was registered
    private static final int LATEST = 60;

    private final CaseRegister register;
    private final ReviewFile reviews;
    private final CaseReviewProcess process;
    private final Acting acting;
    private final Clock clock;

    Presenting(CaseRegister register, ReviewFile reviews, CaseReviewProcess process, Acting acting, Clock clock) {
        this.register = register;
        this.reviews = reviews;
        this.process = process;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        course.everyWeek(council, "review", today -> look(course, today));
    }

    private void look(Course course, Council council) {
        var supporters = reviewing(council).isEmpty() ? 0 : Cast.SUPPORTERS;
        for (int nth = 0; nth < supporters; nth++) {
            var group = GroupId.supporters(council.id());
            acting.onPage(course, council, "review", group, nth, supporter -> look(course, council, supporter));
        }
    }

    private void look(Course course, Council council, Actor supporter) {
        register.of(council.id(), supporter).stream()
                .filter(it -> it.state() != CaseState.CLOSED)
                .filter(it -> isTime(it, course.dice(council.id(), "review", it.number())))
                .filter(it -> reviews.of(it.id(), supporter).isEmpty())
                .forEach(it -> present(course, council, it, supporter));
    }

    private boolean isTime(CaseCard about, Dice dice) {
        return dice.percent(PRESENTED)
                && !about.openedOn().plusDays(dice.between(EARLIEST, LATEST)).isAfter(LocalDate.now(clock));
    }

    private List<Body> reviewing(Council council) {
        return council.reviewingBodies(LocalDate.now(clock));
    }

    private void present(Course course, Council council, CaseCard about, Actor supporter) {
        var dice = course.dice(council.id(), "reviewed by", about.number());
        process.start(about.id(), dice.pick(reviewing(council)).id(), supporter);
        course.journal().began(council.id().value(), CaseReviewProcess.KEY);
    }
}
