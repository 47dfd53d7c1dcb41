package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One meeting of a body: it is prepared, convened, held, and its minutes are settled (会議). */
@Entity
class Meeting {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "body_id")
    private String bodyId;

    @Column(name = "charter_version")
    private LocalDate charterVersion;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "title")
    private String title;

    @Embedded
    private Schedule schedule;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;

    @Embedded
    private Summons summons = new Summons();

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private @Nullable Ending ending;

    @Column(name = "remark", columnDefinition = "longtext")
    private @Nullable String remark;

    @Embedded
    private Agenda agenda = new Agenda();

    @Embedded
    private Roll roll = new Roll();

    @Embedded
    private @Nullable PapersSent papersSent;

    @Embedded
    private Outline outline = new Outline();

    @Embedded
    private Approvals approvals = new Approvals();

    @Version
    private long version;

    protected Meeting() {}

    Meeting(Plan plan, CharterVersion charter, String name, int ordinal) {
        this.id = MeetingId.fresh().value();
        this.councilId = plan.council().value();
        this.bodyId = plan.body().value();
        this.charterVersion = charter.since();
        this.fiscalYear = FiscalYear.of(plan.schedule().on()).value();
        this.kind = plan.kind();
        this.ordinal = ordinal;
        this.title = "%s 第%d回 %s".formatted(year(), ordinal, name);
        this.schedule = plan.schedule();
        this.state = MeetingState.PREPARING;
    }

    /** Sets place and items for its day; the office may do so again until the meeting is convened (次第の作成). */
    void compile(Schedule planned, List<AgendaEntry> entries) {
        only(MeetingState.PREPARING, "次第を作成する");
        if (entries.isEmpty()) {
            new EmptyAgenda(title).raise();
        }
        summons.whyStale(planned, this).ifPresent(Refusal::raise);
        if (!planned.isWhen(schedule)) {
            new MoveRefusal.NotByAgenda(title, kind, schedule).raise();
        }
        schedule = planned;
        agenda.compile(this, entries);
    }

    /** Records what the chair says of the agenda or, after the meeting, of the minutes. */
    void review(Approval.Subject subject, Review review, Actor actor, Instant now) {
        only(subject == Approval.Subject.AGENDA ? MeetingState.PREPARING : MeetingState.HELD, "確認の結果を記録する");
        approvals.add(new Approval(this, subject, review, actor, now));
    }

    /** Fixes day, place and agenda (招集). */
    void convene(LocalDate today) {
        only(MeetingState.PREPARING, "招集する");
        state = MeetingState.CONVENED;
        summons.call(today);
    }

    /** Puts it on another day, hour or place, as long as nobody has come together (日程変更). */
    void move(Schedule to, String reason, Actor actor, Instant now) {
        whyNotMove(to).ifPresent(Refusal::raise);
        summons.move(schedule, reason, actor, now);
        schedule = to;
    }

    /** Why it cannot be moved to any day; nothing where it can. */
    Optional<Refusal> whyNotMove() {
        if (!state.isAhead()) {
            return Optional.of(new WrongState(title, state, "日程を変更する"));
        }
        return roll.attendances().isEmpty() ? Optional.empty() : Optional.of(new MoveRefusal.Begun(title));
    }

    Optional<Refusal> whyNotMove(Schedule to) {
        return whyNotMove().or(() -> whyNotMoveTo(to));
    }

    private Optional<Refusal> whyNotMoveTo(Schedule to) {
        return to.equals(schedule) ? Optional.of(new MoveRefusal.Unchanged(title)) : whyNotInItsYear(to);
    }

    private Optional<Refusal> whyNotInItsYear(Schedule planned) {
        return year().contains(planned.on())
                ? Optional.empty()
                : Optional.of(new OutsideFiscalYear(title, year(), planned.on()));
    }

    /** Records who took part; until the results are recorded the list may be corrected (出欠の記録). */
    void recordAttendance(List<Member> members, Rows<PersonId, AttendanceEntry> entries, Gathering gathering) {
        only(MeetingState.CONVENED, "出欠を記録する");
        entries.all().forEach(entry -> entry.check(schedule));
        gathering.check(entries);
        roll.enter(this, members, entries);
        roll.enter(gathering);
    }

    /** Records what the members sent in; until the results are recorded the list may be corrected (書面表決の記録). */
    void recordBallots(List<Member> members, Rows<PersonId, Ballot> ballots) {
        only(MeetingState.CONVENED, "書面表決を記録する");
        roll.enter(this, members, ballots.as(Ballot::entry));
        roll.oppose(ballots);
    }

    /** Records what became of every item; with that the meeting has been held (結果の記録). */
    void recordResults(Rows<AgendaItemId, ItemResult> results, QuorumCount quorum) {
        only(MeetingState.CONVENED, "結果を記録する");
        agenda.record(results, quorum);
        ending = Ending.of(kind, quorum.isMet(), results.all());
        state = MeetingState.HELD;
    }

    /** Records when and how its papers were sent, at the latest on its day (会議資料の送付). */
    void sendPapers(PapersSent sent, LocalDate today) {
        if (!state.isAhead()) {
            new WrongState(title, state, "会議資料を送付したことを記録する").raise();
        }
        if (papersSent != null) {
            new PapersRefusal.AlreadySent(title, papersSent.on()).raise();
        }
        var latest = today.isBefore(schedule.on()) ? today : schedule.on();
        if (sent.on().isAfter(latest)) {
            new PapersRefusal.DayOutside(sent.on(), latest).raise();
        }
        papersSent = sent;
    }

    /** Has its results told in short, as the body usually does (結果概要). */
    void oweOutline() {
        outline.owe();
    }

    /** Records when and how they were told; from then on nobody owes it. */
    void tellOutline(OutlineTold told, LocalDate today) {
        if (!isHeld()) {
            new WrongState(title, state, "結果概要を知らせたことを記録する").raise();
        }
        outline.tell(told, title, schedule.on(), today);
    }

    /** Writes down what was said; the office may do so again until the minutes are settled (会議録の作成). */
    void writeMinutes(Rows<AgendaItemId, Discussion> said, String other) {
        only(MeetingState.HELD, "会議録を作成する");
        agenda.discuss(said);
        remark = other;
    }

    /** Settles the minutes (会議録の確定). */
    void close() {
        only(MeetingState.HELD, "会議録を確定する");
        state = MeetingState.CLOSED;
    }

    /** Calls the meeting off; it stays in the book with its number (中止). */
    void cancel(String reason, LocalDate today) {
        whyNotCancel().ifPresent(Refusal::raise);
        summons.callOff(today);
        state = MeetingState.CANCELLED;
        remark = reason;
    }

    Optional<Refusal> whyNotCancel() {
        return state.isAhead() ? Optional.empty() : Optional.of(new WrongState(title, state, "中止する"));
    }

    private void only(MeetingState needed, String act) {
        if (state != needed) {
            new WrongState(title, state, act).raise();
        }
    }

    /** Whether anybody was there; also where nobody is known who could have been. */
    boolean isAttended() {
        return roll.isAttended();
    }

    /** How many ballots are for an item and how many against. */
    Tally tally(AgendaItemId item) {
        return roll.tally(item);
    }

    MeetingKind kind() {
        return kind;
    }

    boolean isInWriting() {
        return kind.isInWriting();
    }

    /** Whether its results are recorded. */
    boolean isHeld() {
        return state == MeetingState.HELD || state == MeetingState.CLOSED;
    }

    Optional<Approval> latestApproval(Approval.Subject subject) {
        return approvals.latest(subject);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    /** The version of the charter by which it is held, whatever the charter says later. */
    CharterVersion charter() {
        return new CharterVersion(council(), charterVersion);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    String title() {
        return title;
    }

    Schedule schedule() {
        return schedule;
    }

    List<Move> moves() {
        return summons.moves();
    }

    MeetingState state() {
        return state;
    }

    /** When it was convened; nothing before. */
    Optional<LocalDate> convenedOn() {
        return summons.convenedOn();
    }

    /** When members were last told of its day; nothing before it was convened. */
    Optional<LocalDate> noticedOn() {
        return summons.noticedOn();
    }

    /** When it was called off; nothing where it was not, or before that day was noted. */
    Optional<LocalDate> calledOffOn() {
        return summons.calledOffOn();
    }

    /** The last move of which members who had been called were to be told. */
    Optional<Move> lastMoveAnnounced() {
        return summons.lastMoveAnnounced();
    }

    /** What the meeting turned out to be; nothing before its results are recorded. */
    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<PapersSent> papersSent() {
        return Optional.ofNullable(papersSent);
    }

    boolean owesOutline() {
        return outline.isOwed();
    }

    Optional<OutlineTold> outlineTold() {
        return outline.told();
    }

    String remark() {
        return remark == null ? "" : remark;
    }

    List<AgendaItem> items() {
        return agenda.items();
    }

    /** Who presided and who was there besides the members, as recorded so far. */
    Gathering gathering() {
        return roll.gathering();
    }

    List<Attendance> attendances() {
        return roll.attendances();
    }
}
