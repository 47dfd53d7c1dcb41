package jp.kyogikai.rehearsal;

import java.util.Map;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.workflow.ProgramProcess;

/** Has the plan of the year and the report on the one before drawn up, for the first plenary (事業計画・事業報告). */
@Staged
class Commissioning implements Habit {

    private static final int DAYS = 20; // that the bodies have for their drafts

    private final Acting acting;

    Commissioning(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void enter(Course course, CouncilId council) {
        var year = course.order().year();
        var first = course.openDay(council, year.firstDay());
        Map.of("PLAN", year, "REPORT", new FiscalYear(year.value() - 1))
                .forEach((kind, about) -> course.enter(
                        OfficeHours.morning(first), council, kind, 0, today -> begin(course, today, kind, about)));
    }

    private void begin(Course course, Council council, String kind, FiscalYear about) {
        var due = course.order().year().firstDay().plusDays(DAYS);
        var form = Typed.of("kind", kind)
                .and("year", Integer.toString(about.value()))
                .and("draftDue", course.openDay(council.id(), due).toString());
        acting.start(course, council, ProgramProcess.KEY, GroupId.secretariat(council.id()), 0, form);
    }
}
