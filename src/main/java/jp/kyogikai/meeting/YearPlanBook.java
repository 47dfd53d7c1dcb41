package jp.kyogikai.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.YearPlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a year, and the meetings that the year has come to (年間計画の記録). */
@Component
@Transactional(readOnly = true)
public class YearPlanBook {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final YearPlans plans;
    private final MeetingBook meetings;
    private final Councils councils;

    YearPlanBook(YearPlans plans, MeetingBook meetings, Councils councils) {
        this.plans = plans;
        this.meetings = meetings;
        this.councils = councils;
    }

    /** The council and the year that a plan is for. */
    public OfYear year(YearPlanId id) {
        var plan = plans.get(id);
        return new OfYear(plan.council(), plan.year());
    }

    /** The plans of the year that were not given up, in the order in which they were begun. */
    public List<YearPlanCard> of(CouncilId council, FiscalYear year) {
        return plans.findByCouncilIdAndFiscalYearOrderByOpenedAt(council.value(), year.value()).stream()
                .filter(plan -> plan.state() != YearPlanState.DROPPED)
                .map(plan -> card(plan, councils.council(council)))
                .toList();
    }

    /** The meetings of the year that are not called off, the earliest first. */
    public List<MeetingCard> meetings(CouncilId council, FiscalYear year) {
        return meetings.in(council, year).stream()
                .filter(card -> card.state() != MeetingState.CANCELLED)
                .sorted(Comparator.comparing(
                                (MeetingCard card) -> card.schedule().on())
                        .thenComparing(card -> card.schedule().from()))
                .toList();
    }

    private static YearPlanCard card(YearPlan plan, Council council) {
        return new YearPlanCard(
                plan.id(),
                plan.only().map(council::body).orElse(null),
                plan.state(),
                day(plan.openedAt()),
                plan.adoptedAt().map(YearPlanBook::day).orElse(null),
                plan.meetings().stream().map(it -> planned(it, council)).toList(),
                plan.overruled().stream().map(it -> reasoned(plan, council, it)).toList(),
                plan.meetings().stream()
                        .flatMap(it -> it.whyNotStarted().stream().map(why -> notStarted(council, it, why)))
                        .toList());
    }

    private static YearPlanCard.Planned planned(PlannedMeeting meeting, Council council) {
        var entry = meeting.entry();
        return new YearPlanCard.Planned(
                entry.body(), council.body(entry.body()).name(), meeting.kind(), entry.schedule());
    }

    private static YearPlanCard.Reasoned reasoned(YearPlan plan, Council council, Overruled overruled) {
        var body = new BodyId(overruled.body());
        return new YearPlanCard.Reasoned(council.body(body).name(), overruled.concern(), plan.reason(body));
    }

    private static YearPlanCard.NotStarted notStarted(Council council, PlannedMeeting meeting, String why) {
        var entry = meeting.entry();
        return new YearPlanCard.NotStarted(council.body(entry.body()).name(), entry.on(), why);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, TOKYO);
    }

    /** A council and one of its years. */
    public record OfYear(CouncilId council, FiscalYear year) {}
}
