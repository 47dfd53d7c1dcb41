package jp.kyogikai.rehearsal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueFilter;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.engine.DueJobs;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.meeting.YearPlanCard;
import jp.kyogikai.rehearsal.Facts.BodyFacts;
import jp.kyogikai.rehearsal.Facts.CouncilFacts;
import jp.kyogikai.rehearsal.Facts.TotalFacts;
import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;

/** Reads from the books what a rehearsed year came to, always in an order that no id decides (予行の集計). */
@Staged
class Reckoning {

    private final Councils councils;
    private final YearLedger ledger;
    private final YearPlanBook plans;
    private final IssueReckoning issues;
    private final OverdueBoard overdue;
    private final HandshakeAudit handshakes;
    private final DeadlineAudit deadlines;
    private final DueJobs jobs;

    Reckoning(
            Councils councils,
            YearLedger ledger,
            YearPlanBook plans,
            IssueReckoning issues,
            OverdueBoard overdue,
            HandshakeAudit handshakes,
            DeadlineAudit deadlines,
            DueJobs jobs) {
        this.councils = councils;
        this.ledger = ledger;
        this.plans = plans;
        this.issues = issues;
        this.overdue = overdue;
        this.handshakes = handshakes;
        this.deadlines = deadlines;
        this.jobs = jobs;
    }

    Facts facts(Course course, String livelock) {
        var order = course.order();
        var broken = jobs.failed().stream();
        return new Facts(
                order.year().toString(),
                order.seed(),
                order.issues(),
                councils.all().stream().map(council -> council(course, council)).toList(),
                livelock,
                Stream.concat(broken, course.journal().failures().stream()).toList(),
                course.journal().abandoned(),
                audit());
    }

    /** The faults name ids, which differ each time; how many there are of each does not. */
    private List<String> audit() {
        var faults = Stream.concat(handshakes.faults().stream(), deadlines.faults().stream())
                .map(fault -> fault.replaceFirst("：.*", ""));
        return counted(faults).entrySet().stream()
                .map(fault -> "%s：%d件".formatted(fault.getKey(), fault.getValue()))
                .toList();
    }

    private CouncilFacts council(Course course, Council council) {
        var year = course.order().year();
        var plan = counted(plans.of(council.id(), year).stream()
                .flatMap(card -> card.meetings().stream())
                .map(YearPlanCard.Planned::body));
        return new CouncilFacts(
                council.id().value(),
                council.name(),
                ledger.of(council.id(), year).stream()
                        .map(line -> body(line, plan))
                        .toList(),
                ledger.totals(council.id(), year).stream()
                        .map(line -> new TotalFacts(
                                line.total().name(),
                                line.total().atLeast(),
                                line.count().reached(),
                                line.state().label()))
                        .toList(),
                issues.facts(course, council),
                overdue(council),
                course.journal().refusals(council.id().value()));
    }

    private static BodyFacts body(LedgerLine line, Map<String, Integer> plan) {
        var body = line.body();
        return new BodyFacts(
                body.id().value(),
                body.name(),
                body.cadence().timesPerYear(),
                plan.getOrDefault(body.name(), 0),
                line.count(CountedAs.HELD),
                line.count(CountedAs.EXTRAORDINARY),
                line.count(CountedAs.WRITTEN),
                line.count(CountedAs.VOID),
                line.count(CountedAs.CANCELLED),
                line.state().label());
    }

    /** What is overdue at the end, by its kind. */
    private Map<String, Integer> overdue(Council council) {
        var found = new TreeMap<String, Integer>();
        for (var kind : DutyKind.values()) {
            var count = overdue(new OverdueFilter(council.id(), null, null, kind, true));
            if (count > 0) {
                found.put(kind.label(), count);
            }
        }
        return found;
    }

    private int overdue(OverdueFilter filter) {
        return Stream.iterate(0, page -> page < OverdueBoard.PAGES, page -> page + 1)
                .map(page -> overdue.page(filter, OverdueOrder.LONGEST, page).duties())
                .takeWhile(duties -> !duties.isEmpty())
                .mapToInt(Collection::size)
                .sum();
    }

    static Map<String, Integer> counted(Stream<String> words) {
        return words.collect(Collectors.toMap(it -> it, it -> 1, Integer::sum, TreeMap::new));
    }
}
