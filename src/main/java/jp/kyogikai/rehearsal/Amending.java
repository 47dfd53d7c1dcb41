package jp.kyogikai.rehearsal;

import jp.kyogikai.charter.Council;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.ProgramState;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.ProgramProcess;

/** Changes the adopted plan in the autumn, as about half of the councils have to (事業計画の変更). */
@Staged
class Amending implements Habit {

    private static final int CHANGED = 50; // of a hundred plans
    private static final int EARLIEST = 150; // days of the year that have gone by
    private static final int LATEST = 200;

    private final AnnualPrograms programs;
    private final ProgramProcess process;
    private final Acting acting;

    Amending(AnnualPrograms programs, ProgramProcess process, Acting acting) {
        this.programs = programs;
        this.process = process;
        this.acting = acting;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        var dice = course.dice(council, "amend");
        if (dice.percent(CHANGED)) {
            var day = course.order().year().firstDay().plusDays(dice.between(EARLIEST, LATEST));
            var at = OfficeHours.on(course.openDay(council, day), dice);
            course.enter(at, council, "amend", 0, today -> look(course, today));
        }
    }

    private void look(Course course, Council council) {
        programs.standing(council.id(), course.order().year(), ProgramKind.PLAN)
                .filter(plan -> plan.state() == ProgramState.ADOPTED)
                .ifPresent(plan -> amend(course, council, plan));
    }

    private void amend(Course course, Council council, ProgramCard plan) {
        acting.onPage(
                course,
                council,
                plan.title(),
                GroupId.secretariat(council.id()),
                0,
                clerk -> process.amend(plan.id(), "年度の途中で必要な取組が増えたため。", clerk));
    }
}
