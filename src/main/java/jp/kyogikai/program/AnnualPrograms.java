package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DuePast;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the plan or the report of a year, and puts together what the bodies draft (事業計画・事業報告の取りまとめ). */
@Component
@Transactional
public class AnnualPrograms {

    private final Programs programs;
    private final Parts parts;
    private final OwedDrafts owed;
    private final Clock clock;

    AnnualPrograms(Programs programs, Parts parts, OwedDrafts owed, Clock clock) {
        this.programs = programs;
        this.parts = parts;
        this.owed = owed;
        this.clock = clock;
    }

    /** Asks every body for its part until a day; refused where the year has one that is under way or adopted. */
    public ProgramId begin(CouncilId councilId, FiscalYear year, ProgramKind kind, LocalDate due, Actor actor) {
        NoRight.unlessSecretariat(actor, councilId, "事業計画・事業報告を始める");
        mustLieAhead(due);
        programs.standing(councilId, year, kind)
                .ifPresent(it -> new ProgramRefusal.AlreadyBegun(kind, it.title(), it.state()).raise());
        var run = programs.of(councilId, year, kind).size() + 1;
        var bodies = parts.drafting(councilId, year, kind);
        var program = programs.enter(new Program(councilId, year, kind, run, bodies, due));
        var now = Noting.now(clock, actor);
        program.note(ProgramEvent.of(ProgramEventKind.BEGUN, null, "", now));
        program.chapters().forEach(chapter -> owed.follow(chapter, actor));
        return program.id();
    }

    /** Keeps what the office writes for the council as a whole. */
    public void compile(ProgramId id, String overview, Actor actor) {
        opened(id, actor, "取りまとめる").compile(overview);
    }

    /** Asks some bodies to draft again until a day, and why. */
    public void redraft(ProgramId id, List<ChapterId> again, LocalDate by, String reason, Actor actor) {
        var program = opened(id, actor, "再提出を依頼する");
        mustLieAhead(by);
        var why = TypedText.required("再提出を依頼する理由", reason, TypedText.LONG);
        program.redraft(again, by);
        var now = Noting.now(clock, actor);
        again.stream().map(program::chapter).forEach(chapter -> {
            program.note(ProgramEvent.of(ProgramEventKind.REOPENED, chapter.body(), why, now));
            owed.follow(chapter, actor);
        });
    }

    /** Gives it up, and why; another may then be begun for the same year. */
    public void cancel(ProgramId id, String reason, Actor actor) {
        var program = opened(id, actor, "取りやめる");
        var why = TypedText.required("取りやめる理由", reason, TypedText.LONG);
        program.cancel();
        program.note(ProgramEvent.of(ProgramEventKind.CANCELLED, null, why, Noting.now(clock, actor)));
    }

    @Transactional(readOnly = true)
    public ProgramCard card(ProgramId id) {
        return programs.get(id).card();
    }

    /** The plan or the report to which a part belongs. */
    @Transactional(readOnly = true)
    public ProgramCard of(ChapterId id) {
        return programs.get(id).program().card();
    }

    /** The one of a year that is under way or adopted. */
    @Transactional(readOnly = true)
    public Optional<ProgramCard> standing(CouncilId council, FiscalYear year, ProgramKind kind) {
        return programs.standing(council, year, kind).map(Program::card);
    }

    /** Those of a year that were not given up: the one that holds, its amendments, and what they replaced; the newest first. */
    @Transactional(readOnly = true)
    public List<ProgramCard> kept(CouncilId council, FiscalYear year, ProgramKind kind) {
        return programs.of(council, year, kind).stream()
                .filter(it -> it.state() != ProgramState.CANCELLED)
                .map(Program::card)
                .sorted(Comparator.comparing(ProgramCard::run).reversed())
                .toList();
    }

    /** What happened to it, oldest first. */
    @Transactional(readOnly = true)
    public List<ProgramEvent> history(ProgramId id) {
        return programs.get(id).events();
    }

    private Program opened(ProgramId id, Actor actor, String act) {
        var program = programs.get(id);
        NoRight.unlessSecretariat(actor, program.council(), program.title() + "を" + act);
        return program;
    }

    private void mustLieAhead(LocalDate due) {
        if (due.isBefore(LocalDate.now(clock))) {
            new DuePast("提出期限", due).raise();
        }
    }
}
