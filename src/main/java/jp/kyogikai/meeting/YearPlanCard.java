package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.YearPlanId;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a year as it went (年間計画の経過).
 *
 * @param only the one body that it was for; null where it was for all of them
 * @param openedOn when it was begun
 * @param adoptedOn when it became the plan of the year; null before
 * @param meetings in the order in which they were planned
 * @param overruled what the office kept to against the charter, and why
 * @param notStarted meetings of which nothing became, and why
 */
public record YearPlanCard(
        YearPlanId id,
        @Nullable Body only,
        YearPlanState state,
        LocalDate openedOn,
        @Nullable LocalDate adoptedOn,
        List<Planned> meetings,
        List<Reasoned> overruled,
        List<NotStarted> notStarted) {

    /** One meeting as it was planned, of a body of that name. */
    public record Planned(BodyId body, String name, MeetingKind kind, Schedule schedule) {}

    /** A concern about one body, overruled with a reason. */
    public record Reasoned(String body, String concern, String reason) {}

    /** A planned meeting that a rule refused when it was to begin. */
    public record NotStarted(String body, LocalDate day, String why) {}
}
