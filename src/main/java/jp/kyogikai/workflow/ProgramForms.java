package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterCard;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramDrafts;
import jp.kyogikai.program.ProgramEvent;
import jp.kyogikai.program.ProgramEventKind;
import jp.kyogikai.program.ReportLine;
import jp.kyogikai.program.ReportRecords;
import jp.kyogikai.program.ReportSection;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.Wareki;

/** What the forms of a plan or a report show, read fresh from the tables at each opening (事業計画・事業報告の様式). */
@ForModels
public class ProgramForms {

    private static final List<ProgramEventKind> HEARD =
            List.of(ProgramEventKind.WENT_ON, ProgramEventKind.CONTINUED, ProgramEventKind.RETURNED);

    private final AnnualPrograms programs;
    private final ProgramDrafts drafting;
    private final ReportRecords records;
    private final Councils councils;
    private final Roster roster;
    private final CurrentActor actor;
    private final Clock clock;

    ProgramForms(
            AnnualPrograms programs,
            ProgramDrafts drafting,
            ReportRecords records,
            Councils councils,
            Roster roster,
            CurrentActor actor,
            Clock clock) {
        this.programs = programs;
        this.drafting = drafting;
        this.records = records;
        this.councils = councils;
        this.roster = roster;
        this.actor = actor;
        this.clock = clock;
    }

    public FormText title(String chapterId) {
        var program = program(chapterId);
        return FormText.show(
                program.title() + "　" + name(program, card(chapterId).body()));
    }

    public FormText due(String chapterId) {
        return FormText.show(Wareki.dayAndWeekday(card(chapterId).due()));
    }

    /** Why the office asked for another draft, where it did. */
    public FormText returned(String chapterId) {
        var body = card(chapterId).body();
        return FormText.show(programs.history(program(chapterId).id()).stream()
                .filter(event -> event.kind() == ProgramEventKind.REOPENED && body.equals(event.body()))
                .reduce((earlier, later) -> later)
                .map(ProgramEvent::text)
                .orElse(""));
    }

    /** The bodies whose records the items may count. */
    public FormRows bodies(String chapterId) {
        return FormRows.show(drafting.countedBodies(new ChapterId(chapterId)).stream()
                .map(body -> new FormChoice(body.name(), body.id().value()))
                .toList());
    }

    /** The kinds of activities that the items may count. */
    public FormRows kinds(String chapterId) {
        return FormRows.show(drafting.kinds(new ChapterId(chapterId)).stream()
                .map(kind -> new FormChoice(kind, kind))
                .toList());
    }

    /** The items as they are kept, or what to begin from. */
    public FormRows planItems(String chapterId) {
        var id = new ChapterId(chapterId);
        var kept = drafting.lines(id);
        return FormRows.show((kept.isEmpty() ? drafting.proposed(id) : kept)
                .stream().map(PlanRow::of).toList());
    }

    public FormRows reportItems(String chapterId) {
        return FormRows.show(drafting.progress(new ChapterId(chapterId)).stream()
                .map(RemarkRow::of)
                .toList());
    }

    /** The meetings, activities and reports of the year, line by line. */
    public FormText records(String chapterId) {
        var lines = records.of(new ChapterId(chapterId)).stream()
                .filter(line -> line.section() != ReportSection.ITEM)
                .map(ProgramForms::words)
                .collect(Collectors.joining("\n\n"));
        return FormText.show(lines.isEmpty() ? "記録はありません。" : lines);
    }

    public FormText text(String chapterId) {
        return FormText.show(card(chapterId).text());
    }

    /** How the word of the chair comes in: typed by the chair, or still to be told by the office. */
    public FormText received(String chapterId) {
        var isChair = actor.get()
                .isChairOf(program(chapterId).council(), card(chapterId).body());
        return FormText.show(isChair ? Received.SELF.name() : "");
    }

    /** The name of today's chair, from whom the draft is expected. */
    public FormText sender(String chapterId) {
        return FormText.show(
                roster.chairOf(program(chapterId).council(), card(chapterId).body(), LocalDate.now(clock))
                        .map(Member::name)
                        .orElse(""));
    }

    public FormText heading(String programId) {
        return FormText.show(programs.card(new ProgramId(programId)).title());
    }

    /** What the last body said that had it before it; empty before the first. */
    public FormText heard(String programId) {
        return FormText.show(programs.history(new ProgramId(programId)).stream()
                .filter(event -> HEARD.contains(event.kind()))
                .reduce((earlier, later) -> later)
                .map(event -> "%s（%s）　%s".formatted(event.by(), Wareki.day(event.on()), event.text()))
                .orElse(""));
    }

    public FormRows chapters(String programId) {
        var program = programs.card(new ProgramId(programId));
        return FormRows.show(program.chapters().stream()
                .map(chapter -> new ChapterRow(
                        chapter.id().value(),
                        name(program, chapter.body()),
                        chapter.state().label(),
                        false))
                .toList());
    }

    public FormText overview(String programId) {
        return FormText.show(programs.card(new ProgramId(programId)).overview());
    }

    private static String words(ReportLine line) {
        var day = Wareki.day(Objects.requireNonNull(line.on()));
        return Stream.of(day, line.label(), line.detail())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private ProgramCard program(String chapterId) {
        return programs.of(new ChapterId(chapterId));
    }

    private ChapterCard card(String chapterId) {
        return drafting.card(new ChapterId(chapterId));
    }

    private String name(ProgramCard program, BodyId body) {
        return councils.council(program.council()).body(body).name();
    }
}
