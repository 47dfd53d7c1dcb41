package jp.kyogikai.rehearsal;

import java.util.List;
import java.util.Map;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.rehearsal.Facts.BodyFacts;
import jp.kyogikai.rehearsal.Facts.TotalFacts;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;

/** Reads from the books how the meetings of a rehearsed year went (会議の集計). */
@Staged
class MeetingReckoning {

    private final YearLedger ledger;
    private final YearPlanBook plans;
    private final Rescheduling rescheduling;

    MeetingReckoning(YearLedger ledger, YearPlanBook plans, Rescheduling rescheduling) {
        this.ledger = ledger;
        this.plans = plans;
        this.rescheduling = rescheduling;
    }

    List<BodyFacts> bodies(CouncilId council, FiscalYear year) {
        var planned = Reckoning.counted(plans.of(council, year).stream()
                .flatMap(plan -> plan.meetings().stream())
                .map(meeting -> meeting.body().value()));
        return ledger.of(council, year).stream()
                .map(line -> body(line, planned))
                .toList();
    }

    private BodyFacts body(LedgerLine line, Map<String, Integer> planned) {
        var body = line.body();
        return new BodyFacts(
                body.id().value(),
                body.name(),
                line.asked().meetings(),
                planned.getOrDefault(body.id().value(), 0),
                line.count(CountedAs.HELD),
                line.count(CountedAs.EXTRAORDINARY),
                line.count(CountedAs.WRITTEN),
                line.count(CountedAs.VOID),
                line.count(CountedAs.CANCELLED),
                moved(line),
                line.state().label());
    }

    private int moved(LedgerLine line) {
        return line.entries().stream()
                .mapToInt(entry -> rescheduling.history(entry.meeting().id()).size())
                .sum();
    }

    List<TotalFacts> totals(CouncilId council, FiscalYear year) {
        return ledger.totals(council, year).stream()
                .map(line -> new TotalFacts(
                        line.total().name(),
                        line.total().atLeast(),
                        line.count().reached(),
                        line.state().label()))
                .toList();
    }
}
