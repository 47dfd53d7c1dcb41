package jp.kyogikai.rehearsal;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueFilter;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.engine.DueJobs;
import jp.kyogikai.engine.Positions;
import jp.kyogikai.engine.Work;
import jp.kyogikai.issue.Answer;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueCard;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.rehearsal.Facts.BodyFacts;
import jp.kyogikai.rehearsal.Facts.CouncilFacts;
import jp.kyogikai.rehearsal.Facts.IssueFacts;
import jp.kyogikai.rehearsal.Facts.TotalFacts;
import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;
import jp.kyogikai.workflow.IssueProcess;

/** Reads from the books what a rehearsed year came to, always in an order that no id decides (予行の集計). */
@Staged
class Reckoning {

    private final Councils councils;
    private final YearLedger ledger;
    private final IssueRegister register;
    private final Answers answers;
    private final Consulting consulting;
    private final Positions positions;
    private final OverdueBoard overdue;
    private final HandshakeAudit handshakes;
    private final DeadlineAudit deadlines;
    private final DueJobs jobs;

    Reckoning(
            Councils councils,
            YearLedger ledger,
            IssueRegister register,
            Answers answers,
            Consulting consulting,
            Positions positions,
            OverdueBoard overdue,
            HandshakeAudit handshakes,
            DeadlineAudit deadlines,
            DueJobs jobs) {
        this.councils = councils;
        this.ledger = ledger;
        this.register = register;
        this.answers = answers;
        this.consulting = consulting;
        this.positions = positions;
        this.overdue = overdue;
        this.handshakes = handshakes;
        this.deadlines = deadlines;
        this.jobs = jobs;
    }

    Facts facts(Course course, String livelock) {
        var order = course.order();
        var broken = jobs.failed().stream().map(DueJobs.FailedStep::words);
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
        var planned = new YearProgramme(council, year, course.order().seed())
                .meetings().stream().map(it -> it.body().value());
        var plan = counted(planned);
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
                issues(course, council),
                overdue(council),
                course.journal().refusals(council.id().value()));
    }

    private static BodyFacts body(LedgerLine line, Map<String, Integer> plan) {
        var body = line.body();
        return new BodyFacts(
                body.id().value(),
                body.name(),
                body.cadence().timesPerYear(),
                plan.getOrDefault(body.id().value(), 0),
                line.count(CountedAs.HELD),
                line.count(CountedAs.EXTRAORDINARY),
                line.count(CountedAs.WRITTEN),
                line.count(CountedAs.VOID),
                line.count(CountedAs.CANCELLED),
                line.state().label());
    }

    private IssueFacts issues(Course course, Council council) {
        var all = register.in(council.id(), course.order().year());
        var open = all.stream().filter(issue -> !issue.isClosed()).toList();
        return new IssueFacts(
                all.size(),
                course.journal().begun(council.id().value(), Raising.CASE),
                all.size() - open.size(),
                counted(all.stream().flatMap(issue -> issue.origins().stream()).map(origin -> origin.kind()
                        .label())),
                counted(open.stream().map(issue -> station(council, issue))),
                counted(all.stream().flatMap(this::outcome)),
                all.stream().flatMap(this::daysToAnswer).sorted().toList());
    }

    private String station(Council council, IssueCard issue) {
        return positions.of(IssueProcess.KEY, new Work(council.id(), council.keyOf(issue.number()))).stream()
                .flatMap(position -> position.stops().stream())
                .map(stop -> stop.phase().isEmpty() ? stop.name() : stop.phase() + "・" + stop.name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private Stream<String> outcome(IssueCard issue) {
        return consulting.hearingsOf(issue.id()).stream()
                .map(Hearing::outcome)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(outcome -> outcome.label())
                .stream();
    }

    private Stream<Long> daysToAnswer(IssueCard issue) {
        return answers.of(issue.id()).stream()
                .filter(answer -> answer.on() != null)
                .map(Reckoning::days);
    }

    private static long days(Answer answer) {
        return ChronoUnit.DAYS.between(answer.origin().raisedOn(), Objects.requireNonNull(answer.on()));
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

    private static Map<String, Integer> counted(Stream<String> words) {
        return words.collect(Collectors.toMap(it -> it, it -> 1, Integer::sum, TreeMap::new));
    }
}
