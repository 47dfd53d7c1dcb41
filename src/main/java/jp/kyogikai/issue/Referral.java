package jp.kyogikai.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A request to a subcommittee to investigate an issue, from the request to the adopted report (調査・検討依頼). */
@Entity
class Referral {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Embedded
    private Request request;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferralState state;

    @Column(name = "interim_report", columnDefinition = "longtext")
    private String interim = "";

    @Column(name = "report", columnDefinition = "longtext")
    private String report = "";

    @Column(name = "consultation_id")
    private @Nullable String consultationId;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReferralActivity> activities = new ArrayList<>();

    @OneToMany(mappedBy = "referral", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ReferralEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Referral() {}

    Referral(Issue issue, Request request, FiscalYear year, int sequence) {
        this.id = ReferralId.fresh().value();
        this.councilId = issue.council().value();
        this.fiscalYear = year.value();
        this.sequence = sequence;
        this.issue = issue;
        this.request = request;
        this.state = ReferralState.REQUESTED;
    }

    /** The subcommittee takes the request on, asks back, or declines; it answers once. */
    void reply(Reply reply, Entering now) {
        if (state != ReferralState.REQUESTED) {
            new ReferralRefusal.AlreadyReplied(number(), state).raise();
        }
        request.whyNotOn("回答を受けた日", reply.on(), now.on()).ifPresent(Refusal::raise);
        var remark = reply.kind().needsReason()
                ? TypedText.required(reply.kind().label() + "の理由・内容", reply.remark(), TypedText.LONG)
                : reply.remark();
        state = reply.kind().next();
        add(new ReferralEntry(reply.kind().event(), reply.on(), remark, reply.by(), reply.received(), null, null), now);
    }

    /** The office answers what it was asked, and may put the question or the due date differently. */
    void clarify(Clarification clarification, Entering now) {
        only(ReferralState.ASKED_BACK, "照会に回答する");
        var answer = TypedText.required("照会への回答", clarification.text(), TypedText.LONG);
        var before = request;
        request = before.reworded(clarification.question(), clarification.due(), now.on());
        state = ReferralState.REQUESTED;
        add(ReferralEntry.clarified(now.on(), answer, before, request), now);
    }

    /** Keeps what has been found so far; what was kept before is replaced by what the form shows now. */
    void progress(Progress progress, Entering now) {
        whyNotWork().ifPresent(Refusal::raise);
        progress.activities()
                .forEach(it -> request.whyNotOn(it.subject(), it.on(), now.on()).ifPresent(Refusal::raise));
        if (progress.extension() != null) {
            extend(progress.extension(), now);
        }
        if (!progress.interim().equals(interim) && !progress.interim().isEmpty()) {
            add(ReferralEntry.of(ReferralEventKind.INTERIM, now.on(), progress.interim()), now);
        }
        interim = progress.interim();
        report = progress.report();
        activities.clear();
        progress.activities().forEach(it -> activities.add(new ReferralActivity(this, activities.size() + 1, it)));
    }

    /** Gives the subcommittee more time, wherever the request stands while it is open (期限の延長). */
    void extend(Extension extension, Entering now) {
        if (!state.isOpen()) {
            new ReferralRefusal.NotNow(number(), state, "期限を延長する").raise();
        }
        var before = request.due();
        request = request.extended(extension.due(), now.on());
        var why = TypedText.required("期限を延長する理由", extension.reason(), TypedText.LONG);
        add(new ReferralEntry(ReferralEventKind.EXTENDED, now.on(), why, "", null, before, request.due()), now);
    }

    /** Puts the draft of the report before the subcommittee, whose meeting alone can adopt it. */
    void send(Entering now) {
        whyNotWork().ifPresent(Refusal::raise);
        TypedText.required("報告書案", report, TypedText.LONG);
        state = ReferralState.REPORTING;
        add(ReferralEntry.of(ReferralEventKind.SENT, now.on(), ""), now);
    }

    void before(ConsultationId consultation) {
        only(ReferralState.REPORTING, "報告書案を付議する");
        consultationId = consultation.value();
    }

    /** Takes over what the meeting decided: adopted, before it again, or back to be worked over. */
    void decided(ConsultationId consultation, Outcome outcome, ReferralEntry entry, Entering now) {
        if (!consultation.value().equals(consultationId)) {
            throw new IllegalStateException("referral " + id + " is not before a body by " + consultation);
        }
        if (state == ReferralState.REPORTING) {
            state = switch (outcome) {
                case ADOPT -> ReferralState.ANSWERED;
                case CONTINUE -> ReferralState.REPORTING;
                default -> ReferralState.IN_HAND;
            };
        }
        add(entry, now);
    }

    /** The issue is taken back, and nobody waits for an answer any more. */
    void withdraw(String why, Entering now) {
        if (!isToTell()) {
            new ReferralRefusal.NotNow(number(), state, "取り下げる").raise();
        }
        state = ReferralState.WITHDRAWN;
        add(
                ReferralEntry.of(
                        ReferralEventKind.WITHDRAWN, now.on(), TypedText.required("取下げの理由", why, TypedText.LONG)),
                now);
    }

    /** Whoever asked has been told; it happens once. */
    void told(Instant now) {
        if (toldAt != null || (state != ReferralState.ANSWERED && state != ReferralState.DECLINED)) {
            throw new IllegalStateException("referral " + id + " is " + state + " and cannot be told");
        }
        toldAt = now;
    }

    boolean isToTell() {
        return toldAt == null && state != ReferralState.WITHDRAWN;
    }

    private Optional<Refusal> whyNotWork() {
        if (state == ReferralState.REPORTING) {
            return Optional.of(new ReferralRefusal.BeforeTheBody(number()));
        }
        return state == ReferralState.IN_HAND
                ? Optional.empty()
                : Optional.of(new ReferralRefusal.NotNow(number(), state, "調査・検討の内容を記録する"));
    }

    private void only(ReferralState needed, String act) {
        if (state != needed) {
            new ReferralRefusal.NotNow(number(), state, act).raise();
        }
    }

    private void add(ReferralEntry entry, Entering now) {
        events.add(new ReferralEvent(this, events.size() + 1, entry, now));
    }

    /** The paragraph by which the body that asked learns what it got. */
    String asBrief() {
        return state == ReferralState.DECLINED
                ? "【%s　辞退】%s".formatted(number(), lastText(ReferralEventKind.DECLINED))
                : "【%s　報告】%s".formatted(number(), report);
    }

    private String lastText(ReferralEventKind kind) {
        return history().stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(ReferralEntry::text)
                .orElse("");
    }

    /** The day on which a meeting adopted the report; fails where none has. */
    LocalDate adoptedOn() {
        return history().stream()
                .filter(entry -> entry.kind() == ReferralEventKind.ADOPTED)
                .map(ReferralEntry::on)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no report of referral " + id + " is adopted"));
    }

    /** Counted per council and fiscal year, such as R8-依頼-001 (依頼番号). */
    String number() {
        return "%s-依頼-%03d".formatted(new FiscalYear(fiscalYear).abbreviation(), sequence);
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    Issue issue() {
        return issue;
    }

    Request request() {
        return request;
    }

    ReferralState state() {
        return state;
    }

    String interim() {
        return interim;
    }

    String report() {
        return report;
    }

    List<Activity> activities() {
        return activities.stream().map(ReferralActivity::activity).toList();
    }

    List<ReferralEntry> history() {
        return events.stream().map(ReferralEvent::entry).toList();
    }
}
