package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.WayUp;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Course;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an issue from body to body, as the charter orders them (課題の段階的な協議). */
@Component
@Transactional
public class IssueLadder {

    private final IssueRegister register;
    private final Councils councils;
    private final Consulting consulting;
    private final Briefing briefing;
    private final KeptReferrals referrals;
    private final Clock clock;

    IssueLadder(
            IssueRegister register,
            Councils councils,
            Consulting consulting,
            Briefing briefing,
            KeptReferrals referrals,
            Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
        this.register = register;
        this.councils = councils;
        this.consulting = consulting;
        this.briefing = briefing;
    }

    /**
     * The body of a tier that the issue goes before next, told from where it was last: after 上程 the body it was
     * submitted to, else the same body again, and the first one where it comes from another tier; empty where the
     * tier has no further body. Bodies whose time is over are passed over, save by what they go on with.
     */
    @Transactional(readOnly = true)
    public Optional<BodyId> next(IssueId id, Tier tier) {
        var council = councils.council(register.find(id).charter());
        var rising = rising(council);
        return ofIssueBodies(id, council)
                .reduce((earlier, later) -> later)
                .map(last -> rising.next(last, tier))
                .orElseGet(() -> rising.first(tier));
    }

    /** What lies ahead while its deliberation lasts: the body that has it or gets it next, and those above. */
    @Transactional(readOnly = true)
    public Optional<WayAhead> wayAhead(IssueId id) {
        var issue = register.card(id);
        var council = councils.council(register.find(id).charter());
        var waiting = consulting.courseOf(id).stream().filter(Course::isWaiting).toList();
        var here = waiting.stream()
                .filter(course -> council.body(course.hearing().body()).tier().isDeciding())
                .findFirst();
        return Optional.of(issue)
                .filter(it -> !it.isConcluded())
                .flatMap(it -> here.map(course -> course.hearing().body()).or(() -> awaits(id, council)))
                .map(first -> new WayAhead(
                        new WayUp(council, LocalDate.now(clock)).from(first),
                        here.map(Course::id),
                        here.isPresent() ? List.of() : reports(id, waiting)));
    }

    /** Between two bodies; nothing where the last one was done with it, or another issue is to take it in. */
    private Optional<BodyId> awaits(IssueId id, Council council) {
        return ofIssueBodies(id, council)
                .reduce((earlier, later) -> later)
                .map(last -> rising(council).after(last))
                .orElseGet(() -> new WayUp(council, LocalDate.now(clock)).first());
    }

    private Rising rising(Council council) {
        return new Rising(council, LocalDate.now(clock));
    }

    private List<AwaitedReport> reports(IssueId id, List<Course> waiting) {
        return referrals.ofIssue(id.value()).stream()
                .filter(referral -> referral.state().isOpen())
                .map(referral -> new AwaitedReport(
                        referral.request().body(), referral.request().due(), draft(referral, waiting)))
                .toList();
    }

    private static Optional<ConsultationId> draft(Referral referral, List<Course> waiting) {
        return waiting.stream()
                .filter(course -> course.number().equals(referral.number()))
                .map(Course::id)
                .findFirst();
    }

    private Stream<Hearing> ofIssueBodies(IssueId id, Council council) {
        return consulting.hearingsOf(id).stream()
                .filter(hearing -> hearing.outcome() != null)
                .filter(hearing -> council.body(hearing.body()).tier().isDeciding());
    }

    /** Where the body asked subcommittees when it last heard the issue: the day until which it asked for reports. */
    private @Nullable LocalDate askedUntil(IssueId id, BodyId body) {
        var asked = consulting.hearingsOf(id).stream()
                .filter(hearing -> hearing.outcome() != null && hearing.body().equals(body))
                .reduce((earlier, later) -> later)
                .map(Hearing::meeting);
        return referrals.ofIssue(id.value()).stream()
                .map(Referral::request)
                .filter(request -> request.requester().equals(body)
                        && Optional.ofNullable(request.meeting()).equals(asked))
                .map(Request::due)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Puts the issue on the waiting list of a body; what was asked of subcommittees is needed by the day they were given. */
    public ConsultationId submit(IssueId id, BodyId body) {
        var issue = register.find(id);
        return consulting.open(issue.council(), body, briefing.of(issue), askedUntil(id, body));
    }
}
