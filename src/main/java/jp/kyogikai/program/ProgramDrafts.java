package jp.kyogikai.program;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.MeetingCount;
import jp.kyogikai.meeting.MeetingCounts;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the part that a body drafts, until it is sent, or closed without one (原案の作成). */
@Component
@Transactional
public class ProgramDrafts {

    private final Programs programs;
    private final PlanProgress progress;
    private final PlannedItems planned;
    private final Parts parts;
    private final UndertakingKinds kinds;
    private final OwedDrafts owed;
    private final MeetingCounts counts;
    private final Councils councils;
    private final Clock clock;

    ProgramDrafts(
            Programs programs,
            PlanProgress progress,
            PlannedItems planned,
            Parts parts,
            UndertakingKinds kinds,
            OwedDrafts owed,
            MeetingCounts counts,
            Councils councils,
            Clock clock) {
        this.planned = planned;
        this.parts = parts;
        this.kinds = kinds;
        this.programs = programs;
        this.progress = progress;
        this.owed = owed;
        this.counts = counts;
        this.councils = councils;
        this.clock = clock;
    }

    /** Keeps the items of a plan and its words as they stand now. */
    public void plan(ChapterId id, List<PlanLine> lines, String text, Actor actor) {
        var chapter = opened(id, actor);
        var offered = parts.counted(chapter);
        var kinds = kinds(id);
        lines.forEach(line -> mustBeOffered(line.entry(), offered));
        lines.forEach(line -> mustBeKnown(line.entry(), kinds));
        new CountedOnce(councils.council(chapter.program().council())::body)
                .check(lines.stream().map(PlanLine::entry).toList());
        chapter.plan(lines);
        chapter.write(text);
    }

    /**
     * Keeps what the body says of the items of its plan and of the year; the numbers are not for it to say. Of an item
     * that an amendment has dropped since the form was opened, there is nothing to say any more.
     */
    public void report(ChapterId id, List<ItemRemark> remarks, String text, Actor actor) {
        var chapter = opened(id, actor);
        var items = planned.of(chapter).stream().collect(Collectors.toMap(PlanItem::origin, Function.identity()));
        for (var remark : remarks) {
            var item = items.get(remark.item());
            if (item != null) {
                item.report(remark);
            } else if (!planned.wasPlanned(chapter, remark.item())) {
                new ProgramRefusal.UnknownItem(remark.remark()).raise();
            }
        }
        chapter.write(text);
    }

    /** The body has its part ready; the remark, which may be empty, is for the office. */
    public void send(ChapterId id, Sender sender, String remark, Actor actor) {
        var chapter = opened(id, actor);
        mustBeComplete(chapter);
        var name = TypedText.required("提出した方の氏名", sender.name(), 100);
        chapter.become(ChapterState.SENT);
        var now = Noting.now(clock, actor);
        settle(
                chapter,
                ProgramEvent.of(ProgramEventKind.SENT, chapter.body(), remark, name, sender.received(), now),
                actor);
    }

    /** The office does not wait for a body any longer, and says why; what was kept so far stays. */
    public void close(ChapterId id, String reason, Actor actor) {
        var chapter = opened(id, actor);
        NoRight.unlessSecretariat(actor, chapter.program().council(), "提出がないまま原案を締め切る");
        var why = TypedText.required("締め切る理由", reason, TypedText.LONG);
        chapter.become(ChapterState.CLOSED);
        settle(chapter, ProgramEvent.of(ProgramEventKind.CLOSED, chapter.body(), why, Noting.now(clock, actor)), actor);
    }

    /** The items of a part of a plan as they are kept. */
    @Transactional(readOnly = true)
    public List<PlanLine> lines(ChapterId id) {
        return programs.get(id).items().stream().map(ProgramDrafts::line).toList();
    }

    /** What to begin a plan from: the one of the year before, without bodies that ended, or else the meetings by charter. */
    @Transactional(readOnly = true)
    public List<PlanLine> proposed(ChapterId id) {
        var chapter = programs.get(id);
        var offered = parts.counted(chapter);
        var known = offered.stream().map(Body::id).toList();
        var before = lastYear(chapter).map(Chapter::items).orElse(List.of()).stream()
                .filter(it -> known.contains(it.entry().countedBody()))
                .map(it -> new PlanLine(null, again(it.entry(), chapter.program())))
                .toList();
        return before.isEmpty() ? meetings(offered, chapter.program()) : before;
    }

    /** As many meetings as this year asks for, where the last one meant as many as it asked for itself. */
    private PlanEntry again(PlanEntry entry, Program program) {
        var lastYear = new FiscalYear(program.year().value() - 1);
        var isAsked = entry.measure() == PlanMeasure.MEETINGS
                && entry.target() == asked(program, entry.countedBody(), lastYear);
        return isAsked ? entry.aiming(asked(program, entry.countedBody(), program.year())) : entry;
    }

    private int asked(Program program, BodyId body, FiscalYear year) {
        return counts.of(program.council(), body, year).asked().meetings();
    }

    /** The bodies whose records a part may count: its own, those below it, and for the council as a whole those between. */
    @Transactional(readOnly = true)
    public List<Body> countedBodies(ChapterId id) {
        return parts.counted(programs.get(id));
    }

    /** The kinds of activities that its year counts. */
    @Transactional(readOnly = true)
    public List<String> kinds(ChapterId id) {
        var program = programs.get(id).program();
        return kinds.of(program.council(), program.year());
    }

    /** The items of the plan on which a part of a report reports, with what the records say. */
    @Transactional(readOnly = true)
    public List<ItemProgress> progress(ChapterId id) {
        var chapter = programs.get(id);
        var program = chapter.program();
        return progress.of(program.council(), program.year()).stream()
                .filter(it -> parts.teller(program, it.chapter()).equals(chapter.body()))
                .toList();
    }

    @Transactional(readOnly = true)
    public ChapterCard card(ChapterId id) {
        return programs.get(id).card();
    }

    private static PlanLine line(PlanItem item) {
        return new PlanLine(item.id(), item.entry());
    }

    private List<PlanLine> meetings(List<Body> offered, Program program) {
        return offered.stream()
                .filter(body -> !body.cadence().isOnDemand())
                .map(body -> counts.of(program.council(), body.id(), program.year()))
                .filter(count -> count.asked().meetings() > 0)
                .map(ProgramDrafts::meeting)
                .toList();
    }

    private static PlanLine meeting(MeetingCount count) {
        var body = count.body();
        return new PlanLine(
                null,
                new PlanEntry(
                        body.titles().regular() + "の開催",
                        "",
                        PlanMeasure.MEETINGS,
                        body.id().value(),
                        null,
                        count.asked().meetings()));
    }

    private Chapter opened(ChapterId id, Actor actor) {
        var chapter = programs.get(id);
        var program = chapter.program();
        if (!ActivityLedger.mayEnter(actor, program.council(), chapter.body())) {
            new NoRight(program.title() + "の原案を記録する", "その会議体の長又は事務局").raise();
        }
        if (!chapter.isOpen()) {
            new ProgramRefusal.AlreadySent(program.title(), body(chapter).name(), chapter.state()).raise();
        }
        return chapter;
    }

    private void settle(Chapter chapter, ProgramEvent event, Actor actor) {
        chapter.program().note(event);
        chapter.program().settled();
        owed.follow(chapter, actor);
    }

    private void mustBeComplete(Chapter chapter) {
        if (chapter.program().kind() == ProgramKind.PLAN && chapter.items().isEmpty()) {
            new ProgramRefusal.NothingDrafted(body(chapter).name()).raise();
        }
        if (chapter.program().kind() == ProgramKind.REPORT) {
            TypedText.required("取組の状況と成果・課題", chapter.text(), TypedText.LONG);
            planned.untold(chapter)
                    .ifPresent(
                            item -> new ProgramRefusal.NotReported(item.entry().title()).raise());
        }
    }

    private static void mustBeKnown(PlanEntry entry, List<String> kinds) {
        if (entry.kind() != null && !kinds.contains(entry.kind())) {
            new ProgramRefusal.UnknownKind(entry.title(), entry.kind(), kinds).raise();
        }
    }

    private static void mustBeOffered(PlanEntry entry, List<Body> offered) {
        if (offered.stream().noneMatch(body -> body.id().equals(entry.countedBody()))) {
            new ProgramRefusal.NotItsBody(
                            entry.title(), offered.stream().map(Body::name).toList())
                    .raise();
        }
    }

    private Optional<Chapter> lastYear(Chapter chapter) {
        var year = new FiscalYear(chapter.program().year().value() - 1);
        return programs.adoptedPlan(chapter.program().council(), year).stream()
                .flatMap(plan -> plan.chapters().stream())
                .filter(it -> it.body().equals(chapter.body()))
                .findFirst();
    }

    private Body body(Chapter chapter) {
        return councils.council(chapter.program().council()).body(chapter.body());
    }
}
