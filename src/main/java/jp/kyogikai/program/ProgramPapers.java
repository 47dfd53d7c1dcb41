package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the plan and in the report of a year (事業計画書・事業報告書の文書). */
@Component
@Transactional(readOnly = true)
public class ProgramPapers {

    private final Programs programs;
    private final ReportRecords records;
    private final ProgramAmendments amendments;
    private final Councils councils;
    private final Clock clock;

    ProgramPapers(
            Programs programs, ReportRecords records, ProgramAmendments amendments, Councils councils, Clock clock) {
        this.amendments = amendments;
        this.programs = programs;
        this.records = records;
        this.councils = councils;
        this.clock = clock;
    }

    /** As it stands today; what goes before the bodies keeps the numbers with which it was put before them. */
    public ProgramPaper paper(ProgramId id, Actor actor) {
        var program = programs.get(id);
        var council = councils.council(program.council());
        if (!serves(actor, council)) {
            new NoRight(program.title() + "を開く", "事務局及び会長・部会長").raise();
        }
        var then = councils.council(program.council(), program.year().lastDay());
        var card = program.card();
        var on = card.adoptedOn();
        return new ProgramPaper(
                council.wording(),
                card.kind() == ProgramKind.REPORT,
                on == null,
                Wareki.day(on == null ? LocalDate.now(clock) : on),
                council.name(),
                card.title(),
                blankAsNull(card.overview()),
                blankAsNull(amendments.reason(id)),
                amendments.changes(program).stream()
                        .map(change -> change(change, then))
                        .toList(),
                parts(program, then),
                on == null ? null : adoption(card, on),
                council.name() + "事務局（" + council.office() + "）");
    }

    private static String adoption(ProgramCard card, LocalDate on) {
        return "%sは、%sの%sで採択された。%s"
                .formatted(
                        card.title(),
                        Wareki.dayAndWeekday(on),
                        card.adoptedBy(),
                        card.state() == ProgramState.REPLACED ? "その後の計画の変更により、この文書は変更前のものである。" : "");
    }

    private static ProgramPaper.Change change(PlanChange change, Council council) {
        var body = change.body();
        return new ProgramPaper.Change(
                body == null ? "全体" : council.body(body).name(), change.kind(), change.before(), change.after());
    }

    private List<ProgramPaper.Part> parts(Program program, Council council) {
        var lines = isSettled(program) ? program.lines() : records.of(program);
        return program.chapters().stream()
                .map(chapter -> program.kind() == ProgramKind.PLAN
                        ? planned(chapter, council)
                        : reported(
                                chapter,
                                council,
                                lines.stream()
                                        .filter(line -> line.body().equals(chapter.body()))
                                        .toList()))
                .toList();
    }

    private static boolean isSettled(Program program) {
        return program.state() == ProgramState.IN_HEARING
                || program.state() == ProgramState.ADOPTED
                || program.state() == ProgramState.REPLACED;
    }

    private static ProgramPaper.Part planned(Chapter chapter, Council council) {
        var items = chapter.items().stream()
                .map(PlanItem::entry)
                .map(it -> new ProgramPaper.Item(it.title(), it.timing(), it.targetWords(), "", ""))
                .toList();
        return new ProgramPaper.Part(
                council.body(chapter.body()).name(),
                note(chapter),
                blankAsNull(chapter.text()),
                items,
                List.of(),
                List.of(),
                List.of());
    }

    private static ProgramPaper.Part reported(Chapter chapter, Council council, List<ReportLine> lines) {
        var items = lines.stream()
                .filter(line -> line.section() == ReportSection.ITEM)
                .map(line -> new ProgramPaper.Item(
                        line.label(), "", line.words(line.planned()), line.words(line.done()), line.detail()))
                .toList();
        return new ProgramPaper.Part(
                council.body(chapter.body()).name(),
                note(chapter),
                blankAsNull(chapter.text()),
                items,
                held(lines, ReportSection.MEETING),
                held(lines, ReportSection.UNDERTAKING),
                held(lines, ReportSection.REFERRAL));
    }

    private static List<ProgramPaper.Held> held(List<ReportLine> lines, ReportSection section) {
        return lines.stream()
                .filter(line -> line.section() == section)
                .map(line -> new ProgramPaper.Held(
                        Wareki.day(Objects.requireNonNull(line.on())), line.label(), line.detail()))
                .toList();
    }

    private static @Nullable String note(Chapter chapter) {
        return switch (chapter.state()) {
            case CLOSED -> closed(chapter);
            case UNASKED -> "新たに置かれた会議体であり、その計画は、まだない。";
            case OPEN, SENT -> null;
        };
    }

    /** What stands in a part that was closed without being sent; of one that an amendment left alone there is nothing to say. */
    private static @Nullable String closed(Chapter chapter) {
        if (chapter.isBlank()) {
            return "この会議体からは、原案の提出がなかった。";
        }
        var wasSent = happened(chapter, ProgramEventKind.SENT);
        var amends = chapter.program().amends().isPresent();
        if (amends && !wasSent && !happened(chapter, ProgramEventKind.REOPENED)) {
            return null;
        }
        var missing = wasSent ? "再提出がなかったため、" : amends ? "変更の原案の提出がなかったため、" : "原案の提出がなかったため、";
        if (chapter.isKept() || !wasSent && !amends) {
            return missing + "作成途中の内容による。";
        }
        return missing + (wasSent ? "先に提出された内容による。" : "変更前のとおりとする。");
    }

    private static boolean happened(Chapter chapter, ProgramEventKind kind) {
        return chapter.program().events().stream()
                .anyMatch(
                        event -> event.kind() == kind && chapter.body().value().equals(event.bodyId()));
    }

    private static boolean serves(Actor actor, Council council) {
        return actor.isSystem()
                || actor.isSecretariatOf(council.id())
                || council.bodies().stream().anyMatch(body -> actor.isChairOf(council.id(), body.id()));
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
