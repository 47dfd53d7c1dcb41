package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PlanItemId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ticks the items of a plan off from the records, which nobody types a second time (事業計画の進み具合). */
@Component
@Transactional(readOnly = true)
public class PlanProgress {

    private final Programs programs;
    private final YearLedger meetings;
    private final Referrals referrals;
    private final ActivityLedger activities;
    private final Clock clock;

    PlanProgress(Programs programs, YearLedger meetings, Referrals referrals, ActivityLedger activities, Clock clock) {
        this.programs = programs;
        this.meetings = meetings;
        this.referrals = referrals;
        this.activities = activities;
        this.clock = clock;
    }

    /** Every item of the adopted plan of a year, in the order of the plan; none where no plan is adopted. */
    public List<ItemProgress> of(CouncilId council, FiscalYear year) {
        return of(council, year, records(council, year));
    }

    /** Activities that no item counts: none was chosen and more than one would take them, or theirs takes them no more. */
    public List<UndertakingCard> unassigned(CouncilId council, FiscalYear year) {
        var items = items(council, year);
        return records(council, year).undertakings().stream()
                .filter(it -> !it.cancelled())
                .filter(it -> it.done()
                        .planItem()
                        .map(chosen -> items.stream().noneMatch(item -> Tally.isServed(item, chosen, it)))
                        .orElseGet(() -> Tally.takers(items, it).count() > 1))
                .toList();
    }

    YearRecords records(CouncilId council, FiscalYear year) {
        return new YearRecords(
                meetings.of(council, year), referrals.answered(council, year), activities.in(council, year));
    }

    List<ItemProgress> of(CouncilId council, FiscalYear year, YearRecords records) {
        var items = items(council, year);
        var tally = new Tally(items, records);
        return items.stream().map(item -> progress(item, year, tally)).toList();
    }

    private ItemProgress progress(PlanItem item, FiscalYear year, Tally tally) {
        return new ItemProgress(
                item.origin(),
                item.chapter().body(),
                year,
                item.entry(),
                tally.of(item),
                item.achieved().orElse(null),
                item.remark(),
                LocalDate.now(clock));
    }

    private List<PlanItem> items(CouncilId council, FiscalYear year) {
        return programs.adoptedPlan(council, year).stream()
                .flatMap(plan -> plan.chapters().stream())
                .flatMap(chapter -> chapter.items().stream())
                .toList();
    }

    /**
     * Gives each activity to one item alone; an item that counts meetings or reports has all of its body's, and a draft
     * with a second such item is refused.
     */
    private record Tally(List<PlanItem> items, YearRecords records) {

        List<Evidence> of(PlanItem item) {
            var body = item.entry().countedBody();
            return switch (item.entry().measure()) {
                case MEETINGS -> records.counted(body).toList();
                case REFERRALS -> records.answered(body).map(Tally::evidence).toList();
                case UNDERTAKINGS, STATEMENT ->
                    serving(item).map(Tally::evidence).toList();
            };
        }

        /** Those said to serve it, and those of its kind of which nothing is said, where no other item wants them. */
        private Stream<UndertakingCard> serving(PlanItem item) {
            return records.undertakings().stream().filter(it -> !it.cancelled()).filter(it -> it.done()
                    .planItem()
                    .map(chosen -> isServed(item, chosen, it))
                    .orElseGet(() -> takers(items, it).toList().equals(List.of(item))));
        }

        /** Whether the item is the chosen one, and still takes such an activity after all amendments. */
        static boolean isServed(PlanItem item, PlanItemId chosen, UndertakingCard card) {
            return item.origin().equals(chosen) && item.entry().takes(card.done());
        }

        /** The items that count such activities without being chosen. */
        static Stream<PlanItem> takers(List<PlanItem> items, UndertakingCard card) {
            return items.stream()
                    .filter(item -> item.entry().measure() == PlanMeasure.UNDERTAKINGS)
                    .filter(item -> item.entry().takes(card.done()));
        }

        private static Evidence evidence(UndertakingCard card) {
            return new Evidence(
                    ReportSection.UNDERTAKING,
                    card.id().value(),
                    card.done().on(),
                    card.done().title());
        }

        private static Evidence evidence(jp.kyogikai.issue.AnsweredReferral answered) {
            return new Evidence(
                    ReportSection.REFERRAL,
                    answered.card().id().value(),
                    answered.on(),
                    answered.card().number() + "　" + answered.card().issueTitle());
        }
    }
}
