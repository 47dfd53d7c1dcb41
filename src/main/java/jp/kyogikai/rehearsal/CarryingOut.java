package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.ItemState;
import jp.kyogikai.program.PlanMeasure;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;

/** Does now and then what the plan of the year says, and enters it in the ledger of activities (計画の実施). */
@Staged
class CarryingOut implements Habit {

    private static final int DONE = 8; // of a hundred items in a week at least, until there are as many as were planned
    private static final int HUNDRED = 100;

    private final PlanProgress progress;
    private final ActivityLedger ledger;
    private final Acting acting;
    private final Clock clock;

    CarryingOut(PlanProgress progress, ActivityLedger ledger, Acting acting, Clock clock) {
        this.progress = progress;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        course.everyWeek(council, "carry out", today -> look(course, today));
    }

    private void look(Course course, Council council) {
        var today = LocalDate.now(clock);
        progress.of(council.id(), course.order().year()).stream()
                .filter(item -> item.entry().measure() == PlanMeasure.UNDERTAKINGS)
                .filter(item -> item.state() != ItemState.MET)
                .forEach(item -> carryOut(course, council, item, today));
    }

    private void carryOut(Course course, Council council, ItemProgress item, LocalDate today) {
        var entry = item.entry();
        var dice = course.dice(council.id(), "carry out", item.chapter(), entry.title(), today);
        var weeks = (int) ChronoUnit.WEEKS.between(today, item.year().lastDay()) + 1;
        var times = times(entry.target() - item.done(), weeks, dice);
        IntStream.rangeClosed(1, times).forEach(n -> carryOut(course, council, item, item.done() + n, today));
    }

    /** How often in the first of the weeks that are left; more as more is missing, so that all is done in the end. */
    static int times(int missing, int weeks, Dice dice) {
        var chance = Math.max(DONE, HUNDRED * missing / weeks);
        return chance / HUNDRED + (dice.percent(chance % HUNDRED) ? 1 : 0);
    }

    private void carryOut(Course course, Council council, ItemProgress item, int nth, LocalDate today) {
        var entry = item.entry();
        var done = new Undertaken(
                entry.countedBodyId(),
                String.valueOf(entry.kind()),
                "第%d回 %s".formatted(nth, entry.kind()),
                today,
                Calling.placeOf(council),
                30,
                10,
                "計画のとおり実施した。",
                item.id().value());
        acting.onPage(
                course,
                council,
                done.title(),
                GroupId.secretariat(council.id()),
                0,
                it -> ledger.enter(council.id(), done, it));
    }
}
