package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;

/** One meeting as the plan of a year has it: of which body, when and where (年間計画の会議). */
public record PlanEntry(BodyId body, Schedule schedule) {

    /** What stands for a place that is not known yet. */
    public static final String NO_PLACE = "未定";

    LocalDate on() {
        return schedule.on();
    }
}
