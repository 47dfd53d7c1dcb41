package jp.kyogikai.rehearsal;

import java.util.List;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerEntry;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.program.YearTotals;
import jp.kyogikai.rehearsal.Facts.BodyFacts;
import jp.kyogikai.rehearsal.Facts.TotalFacts;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;

/** Reads from the books how the meetings of a rehearsed year went (会議の集計). */
@Staged
class MeetingReckoning {

    private final YearLedger ledger;
    private final YearTotals totals;
    private final YearPlanBook plans;
    private final Rescheduling rescheduling;

    MeetingReckoning(YearLedger ledger, YearTotals totals, YearPlanBook plans, Rescheduling rescheduling) {
        this.ledger = ledger;
        this.totals = totals;
        this.plans = plans;
        this.rescheduling = rescheduling;
    }

    List<BodyFacts> bodies(CouncilId council, FiscalYear year) {
        var planned = Reckoning.counted(plans.of(council, year).stream()
                .flatMap(plan -> plan.meetings().stream())
                .map(meeting -> meeting.body().value()));
        return ledger.of(council, year).stream()
                .map(line -> body(line, planned.getOrDefault(line.body().id().value(), 0), moved(line)))
                .toList();
    }

    static BodyFacts body(LedgerLine line, int planned, int moved) {
        return new BodyFacts(
                line.body().id().value(),
                line.body().name(),
                line.asked().meetings(),
                planned,
                past(line, CountedAs.HELD),
                past(line, CountedAs.EXTRAORDINARY),
                past(line, CountedAs.WRITTEN),
                past(line, CountedAs.VOID),
                (int) line.entries().stream().filter(MeetingReckoning::isAhead).count(),
                line.count(CountedAs.CANCELLED),
                moved,
                line.state().label());
    }

    /** The ledger counts some of those apart already that are still to come. */
    private static int past(LedgerLine line, CountedAs as) {
        return (int) line.entries().stream()
                .filter(entry -> entry.as() == as && !isAhead(entry))
                .count();
    }

    private static boolean isAhead(LedgerEntry entry) {
        return entry.meeting().state().isAhead();
    }

    private int moved(LedgerLine line) {
        return line.entries().stream()
                .mapToInt(entry -> rescheduling.history(entry.meeting().id()).size())
                .sum();
    }

    List<TotalFacts> totals(CouncilId council, FiscalYear year) {
        return totals.of(council, year).stream()
                .map(line -> new TotalFacts(
                        line.total().name(),
                        line.total().atLeast(),
                        line.count().reached(),
                        line.state().label()))
                .toList();
    }
}
