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
import jp.kyogikai.meeting.ReviewCounts;
import jp.kyogikai.rehearsal.Facts.CouncilFacts;
import jp.kyogikai.rehearsal.Facts.ReviewFacts;
import jp.kyogikai.workflow.CaseReviewProcess;
import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;

/** Reads from the books what a rehearsed year came to, always in an order that no id decides (予行の集計). */
@Staged
class Reckoning {

    private final Councils councils;
    private final MeetingReckoning meetings;
    private final IssueReckoning issues;
    private final ReviewCounts reviewed;
    private final ProgramReckoning programs;
    private final OverdueBoard overdue;
    private final HandshakeAudit handshakes;
    private final DeadlineAudit deadlines;
    private final DueJobs jobs;

    Reckoning(
            Councils councils,
            MeetingReckoning meetings,
            IssueReckoning issues,
            ReviewCounts reviewed,
            ProgramReckoning programs,
            OverdueBoard overdue,
            HandshakeAudit handshakes,
            DeadlineAudit deadlines,
            DueJobs jobs) {
        this.councils = councils;
        this.meetings = meetings;
        this.issues = issues;
        this.reviewed = reviewed;
        this.programs = programs;
        this.overdue = overdue;
        this.handshakes = handshakes;
        this.deadlines = deadlines;
        this.jobs = jobs;
    }

    /** Each council is called as at the end of its year, whatever charter comes into force on the day after. */
    Facts facts(Course course, String livelock) {
        var order = course.order();
        var lastDay = order.year().lastDay();
        var broken = jobs.failed().stream();
        return new Facts(
                order.year().toString(),
                order.seed(),
                order.issues(),
                councils.all().stream()
                        .map(council -> council(course, councils.council(council.id(), lastDay)))
                        .toList(),
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
        return new CouncilFacts(
                council.id().value(),
                council.name(),
                meetings.bodies(council.id(), year),
                meetings.totals(council.id(), year),
                issues.facts(course, council),
                reviews(course, council),
                programs.facts(course, council),
                overdue(council),
                course.journal().refusals(council.id().value()));
    }

    private ReviewFacts reviews(Course course, Council council) {
        var count = reviewed.of(council.id(), course.order().year());
        var brought = course.journal().begun(council.id().value(), CaseReviewProcess.KEY);
        return new ReviewFacts(brought, count.meetings(), count.cases());
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
