package jp.kyogikai.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    @Column(name = "convened_on")
    private @Nullable LocalDate convenedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private @Nullable Ending ending;

    @Column(name = "remark", columnDefinition = "longtext")
    private @Nullable String remark;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Attendance> attendances = new ArrayList<>();

    @Column(name = "presided_by")
    private @Nullable String presidedBy;

    @Column(name = "observers")
    private @Nullable Integer observers;

    @ElementCollection
    @CollectionTable(name = "guest", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Guest> guests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_move", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Move> moves = new ArrayList<>();

    @Column(name = "outline_owed")
    private boolean outlineOwed;

    @Embedded
    private @Nullable OutlineTold outlineTold;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    @OrderBy("enteredAt")
    private List<Approval> approvals = new ArrayList<>();

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

    /** Sets day, place and items; the office may do so again until the meeting is convened (次第の作成). */
    void compile(Schedule planned, List<AgendaEntry> entries) {
        only(MeetingState.PREPARING, "次第を作成する");
        if (entries.isEmpty()) {
            new EmptyAgenda(title).raise();
        }
        whyNotInItsYear(planned).ifPresent(Refusal::raise);
        schedule = planned;
        items.clear();
        entries.forEach(entry -> items.add(new AgendaItem(this, items.size() + 1, entry)));
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
        convenedOn = today;
    }

    /** Puts it on another day, hour or place, as long as nobody has come together (日程変更). */
    void move(Schedule to, String reason, Actor actor, Instant now) {
        whyNotMove(to).ifPresent(Refusal::raise);
        moves.add(new Move(schedule, reason, convenedOn != null, actor.id(), now));
        schedule = to;
    }

    /** Why it cannot be moved to any day; nothing where it can. */
    Optional<Refusal> whyNotMove() {
        if (!state.isAhead()) {
            return Optional.of(new WrongState(title, state, "日程を変更する"));
        }
        return attendances.isEmpty() ? Optional.empty() : Optional.of(new MoveRefusal.Begun(title));
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
        presidedBy =
                gathering.presiding() == null ? null : gathering.presiding().value();
        observers = gathering.observers();
        guests.clear();
        guests.addAll(gathering.guests());
        enter(members, entries);
    }

    /** Records what the members sent in; until the results are recorded the list may be corrected (書面表決の記録). */
    void recordBallots(List<Member> members, Rows<PersonId, Ballot> ballots) {
        only(MeetingState.CONVENED, "書面表決を記録する");
        enter(members, ballots.as(Ballot::entry));
        attendances.forEach(it -> it.oppose(ballots.of(it.person()).against()));
    }

    private void enter(List<Member> members, Rows<PersonId, AttendanceEntry> entries) {
        var known = attendances.stream().collect(Collectors.toMap(Attendance::person, it -> it));
        attendances.removeIf(it -> !entries.has(it.person()));
        for (var member : members) {
            var entry = entries.of(member.person());
            if (known.containsKey(member.person())) {
                known.get(member.person()).update(entry);
            } else {
                attendances.add(new Attendance(this, member, entry, members.indexOf(member) + 1));
            }
        }
    }

    /** Records what became of every item; with that the meeting has been held (結果の記録). */
    void recordResults(Rows<AgendaItemId, ItemResult> results, QuorumCount quorum) {
        only(MeetingState.CONVENED, "結果を記録する");
        if (items.stream().anyMatch(item -> item.needsQuorum(results.of(item.id())))) {
            quorum.whyNotDecide().ifPresent(Refusal::raise);
        }
        items.forEach(item -> item.record(results.of(item.id())));
        ending = Ending.of(kind, quorum.isMet(), results.all());
        state = MeetingState.HELD;
    }

    /** Has its results told in short, as the body usually does (結果概要). */
    void oweOutline() {
        outlineOwed = true;
    }

    /** Records when and how they were told; from then on nobody owes it. */
    void tellOutline(OutlineTold told, LocalDate today) {
        if (!isHeld()) {
            new WrongState(title, state, "結果概要を知らせたことを記録する").raise();
        }
        if (outlineTold != null) {
            new OutlineRefusal.AlreadyTold(title, outlineTold.on()).raise();
        }
        if (told.on().isBefore(schedule.on()) || told.on().isAfter(today)) {
            new OutlineRefusal.DayOutside(told.on(), schedule.on(), today).raise();
        }
        outlineTold = told;
        outlineOwed = false;
    }

    /** Writes down what was said; the office may do so again until the minutes are settled (会議録の作成). */
    void writeMinutes(Rows<AgendaItemId, Discussion> said, String other) {
        only(MeetingState.HELD, "会議録を作成する");
        items.forEach(item -> item.discuss(said.of(item.id()).said()));
        remark = other;
    }

    /** Settles the minutes (会議録の確定). */
    void close() {
        only(MeetingState.HELD, "会議録を確定する");
        state = MeetingState.CLOSED;
    }

    /** Calls the meeting off; it stays in the book with its number (中止). */
    void cancel(String reason) {
        whyNotCancel().ifPresent(Refusal::raise);
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

    /** How many ballots are for an item and how many against. */
    Tally tally(AgendaItemId item) {
        var returned = attendances.stream()
                .map(Attendance::ballot)
                .filter(Ballot::returned)
                .toList();
        var noes = (int) returned.stream()
                .filter(ballot -> ballot.against().contains(item))
                .count();
        return new Tally(returned.size() - noes, noes);
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
        return approvals.stream().filter(it -> it.isOf(subject)).reduce((earlier, later) -> later);
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
        return List.copyOf(moves);
    }

    MeetingState state() {
        return state;
    }

    /** When it was convened; nothing before. */
    Optional<LocalDate> convenedOn() {
        return Optional.ofNullable(convenedOn);
    }

    /** When members were last told of its day; nothing before it was convened. */
    Optional<LocalDate> noticedOn() {
        return lastMoveAnnounced().map(Move::on).or(this::convenedOn);
    }

    /** The last move of which members who had been called were to be told. */
    Optional<Move> lastMoveAnnounced() {
        return moves.stream().filter(Move::announced).reduce((earlier, later) -> later);
    }

    /** What the meeting turned out to be; nothing before its results are recorded. */
    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    boolean owesOutline() {
        return outlineOwed;
    }

    Optional<OutlineTold> outlineTold() {
        return Optional.ofNullable(outlineTold);
    }

    String remark() {
        return remark == null ? "" : remark;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** Who presided and who was there besides the members, as recorded so far. */
    Gathering gathering() {
        return new Gathering(presidedBy == null ? null : new PersonId(presidedBy), guests, observers);
    }

    List<Attendance> attendances() {
        return List.copyOf(attendances);
    }
}
