package jp.kyogikai.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** The plan or the report of one fiscal year, from the drafts of the bodies to the plenary (事業計画・事業報告). */
@Entity
class Program {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProgramKind kind;

    @Column(name = "run_no")
    private int run;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgramState state = ProgramState.DRAFTING;

    @Column(name = "overview", columnDefinition = "longtext")
    private String overview = "";

    @Column(name = "stage")
    private int stage;

    @Column(name = "charter_version")
    private LocalDate charterVersion = CharterVersion.EVER;

    @Column(name = "consultation_id")
    private @Nullable String consultationId;

    @Column(name = "adopted_on")
    private @Nullable LocalDate adoptedOn;

    @Column(name = "adopted_by")
    private @Nullable String adoptedBy;

    @Column(name = "amends_id")
    private @Nullable String amendsId;

    @OneToMany(mappedBy = "program", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Chapter> chapters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_line", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    private List<ReportLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_event", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "position")
    private List<ProgramEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Program() {}

    Program(CouncilId council, FiscalYear year, ProgramKind kind, int run, List<BodyId> bodies, LocalDate due) {
        this.id = ProgramId.fresh().value();
        this.councilId = council.value();
        this.fiscalYear = year.value();
        this.kind = kind;
        this.run = run;
        bodies.forEach(body -> chapters.add(new Chapter(this, chapters.size() + 1, body, due)));
    }

    /**
     * An amendment begins with what was adopted; the office asks those bodies again whose parts change, and those that
     * were founded since (計画の変更).
     */
    Program(Program adopted, int run, List<BodyId> founded, LocalDate today) {
        this.id = ProgramId.fresh().value();
        this.councilId = adopted.councilId;
        this.fiscalYear = adopted.fiscalYear;
        this.kind = adopted.kind;
        this.run = run;
        this.amendsId = adopted.id;
        this.overview = adopted.overview;
        this.state = ProgramState.COMPILING;
        adopted.chapters.forEach(chapter -> chapters.add(Chapter.amending(this, chapter, today)));
        founded.forEach(body -> chapters.add(Chapter.unasked(this, chapters.size() + 1, body, today)));
    }

    /** The last open part was sent or closed: now the office puts them together. */
    void settled() {
        if (state == ProgramState.DRAFTING && chapters.stream().noneMatch(Chapter::isOpen)) {
            state = ProgramState.COMPILING;
        }
    }

    /** Some bodies are to draft again. */
    void redraft(List<ChapterId> again, LocalDate by) {
        only(ProgramState.COMPILING, "再提出を依頼する");
        if (again.isEmpty()) {
            new ProgramRefusal.NobodyAsked().raise();
        }
        again.forEach(it -> chapter(it).reopen(by));
        state = ProgramState.DRAFTING;
    }

    void compile(String words) {
        only(ProgramState.COMPILING, "取りまとめる");
        overview = TypedText.atMost("全体の方針・総括", words, TypedText.LONG);
    }

    /** It goes before the bodies of that charter, with the numbers as they stand now; what went on before is heard again. */
    void send(List<ReportLine> records, CharterVersion charter) {
        only(ProgramState.COMPILING, "付議する");
        lines.clear();
        lines.addAll(records);
        stage = 0;
        charterVersion = charter.since();
        state = ProgramState.IN_HEARING;
    }

    void before(ConsultationId consultation) {
        only(ProgramState.IN_HEARING, "付議する");
        consultationId = consultation.value();
    }

    /** A body let it go on to the next one. */
    void wentOn(ConsultationId consultation) {
        mustBeBefore(consultation);
        stage++;
    }

    /** A body sent it back to be worked over. */
    void returned(ConsultationId consultation) {
        mustBeBefore(consultation);
        state = ProgramState.COMPILING;
    }

    /** The office takes it back from the body that has not decided yet (取戻し). */
    ConsultationId takeBack() {
        only(ProgramState.IN_HEARING, "取り戻す");
        state = ProgramState.COMPILING;
        return new ConsultationId(Objects.requireNonNull(consultationId));
    }

    /** An amendment of it was adopted (変更). */
    void giveWay() {
        only(ProgramState.ADOPTED, "改める");
        state = ProgramState.REPLACED;
    }

    /** What the report said of the items in the meantime, it said of the same items in the amendment. */
    void keepWords(Program replaced) {
        var said = replaced.items().collect(Collectors.toMap(PlanItem::origin, Function.identity()));
        items().forEach(item -> Optional.ofNullable(said.get(item.origin())).ifPresent(item::keepWords));
    }

    private Stream<PlanItem> items() {
        return chapters.stream().flatMap(chapter -> chapter.items().stream());
    }

    void mustBeBefore(ConsultationId consultation) {
        if (state != ProgramState.IN_HEARING || !consultation.value().equals(consultationId)) {
            throw new IllegalStateException("program " + id + " is not before a body by " + consultation);
        }
    }

    void adopt(LocalDate on, String by) {
        only(ProgramState.IN_HEARING, "採択する");
        state = ProgramState.ADOPTED;
        adoptedOn = on;
        adoptedBy = by;
    }

    void cancel() {
        only(ProgramState.COMPILING, "取りやめる");
        state = ProgramState.CANCELLED;
    }

    void note(ProgramEvent event) {
        events.add(event);
    }

    private void only(ProgramState needed, String act) {
        if (state != needed) {
            new ProgramRefusal.NotNow(title(), state, act).raise();
        }
    }

    /** Such as R8-事業計画; a second attempt after one that was given up has its number behind it (番号). */
    String number() {
        return "%s-%s%s".formatted(year().abbreviation(), kind.label(), run == 1 ? "" : "-" + run);
    }

    /** Such as 令和8年度事業計画 or 令和8年度事業計画の変更. */
    String title() {
        return year() + kind.label() + (amendsId == null ? "" : "の変更");
    }

    /** The adopted plan that this one puts differently. */
    Optional<ProgramId> amends() {
        return Optional.ofNullable(amendsId).map(ProgramId::new);
    }

    Chapter chapter(ChapterId id) {
        return chapters.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("chapter " + id));
    }

    ProgramId id() {
        return new ProgramId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    ProgramKind kind() {
        return kind;
    }

    ProgramState state() {
        return state;
    }

    /** How many bodies have let it go on. */
    int stage() {
        return stage;
    }

    /** The bodies before which it came since it was last put forward, whether they have decided or not. */
    Set<BodyId> putBefore() {
        var bodies = new HashSet<BodyId>();
        for (var event : events) {
            if (event.kind() == ProgramEventKind.FIXED) {
                bodies.clear();
            }
            if (event.kind() == ProgramEventKind.PUT) {
                bodies.add(Objects.requireNonNull(event.body()));
            }
        }
        return bodies;
    }

    /** The version of the charter under which it was put forward, and whose bodies hear it to the last. */
    CharterVersion charter() {
        return new CharterVersion(council(), charterVersion);
    }

    List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    List<ReportLine> lines() {
        return List.copyOf(lines);
    }

    List<ProgramEvent> events() {
        return List.copyOf(events);
    }

    ProgramCard card() {
        return new ProgramCard(
                id(),
                council(),
                year(),
                kind,
                run,
                number(),
                title(),
                state,
                overview,
                adoptedOn,
                adoptedBy,
                amends().orElse(null),
                chapters.stream().map(Chapter::card).toList());
    }
}
