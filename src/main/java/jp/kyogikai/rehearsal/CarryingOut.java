package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.ItemState;
import jp.kyogikai.program.PlanMeasure;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.GroupId;

/** Does now and then what the plan of the year says, and enters it in the ledger of activities (計画の実施). */
@Staged
class CarryingOut implements Habit {

    private static final int DONE = 8; // of a hundred items in a week, until there are as many as were planned

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
    public void enter(Course course, Council council) {
        course.everyWeek(council, "carry out", () -> look(course, council));
    }

    private void look(Course course, Council council) {
        var today = LocalDate.now(clock);
        progress.of(council.id(), course.order().year()).stream()
                .filter(item -> item.entry().measure() == PlanMeasure.UNDERTAKINGS)
                .filter(item -> item.state() != ItemState.MET)
                .filter(item -> course.dice(
                                council.id(),
                                "carry out",
                                item.chapter(),
                                item.entry().title(),
                                today)
                        .percent(DONE))
                .forEach(item -> carryOut(course, council, item, today));
    }

    private void carryOut(Course course, Council council, ItemProgress item, LocalDate today) {
        var entry = item.entry();
        var done = new Undertaken(
                entry.countedBodyId(),
                String.valueOf(entry.kind()),
                "第%d回 %s".formatted(item.done() + 1, entry.kind()),
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
