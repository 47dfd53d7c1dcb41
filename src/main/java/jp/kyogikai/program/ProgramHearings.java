package jp.kyogikai.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.WayUp;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Matter;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a plan or a report before the bodies of the council, one after another, and takes over what they say (審議). */
@Component
@Transactional
public class ProgramHearings {

    /** What became of it before one body (審議の結果による進み方). */
    public enum Course {
        GOES_ON,
        AGAIN,
        BACK
    }

    private final Programs programs;
    private final ReportRecords records;
    private final ProgramAmendments amendments;
    private final PlannedItems planned;
    private final Consulting consulting;
    private final Councils councils;
    private final Clock clock;

    ProgramHearings(
            Programs programs,
            ReportRecords records,
            ProgramAmendments amendments,
            PlannedItems planned,
            Consulting consulting,
            Councils councils,
            Clock clock) {
        this.amendments = amendments;
        this.planned = planned;
        this.programs = programs;
        this.records = records;
        this.consulting = consulting;
        this.councils = councils;
        this.clock = clock;
    }

    /** Ends the drafting; a report keeps the numbers of this moment. The remark may be empty. */
    public void send(ProgramId id, String remark, Actor actor) {
        var program = programs.get(id);
        NoRight.unlessSecretariat(actor, program.council(), program.title() + "を付議する");
        amendments.mustChangeSomething(program);
        mustStillBeComplete(program);
        mustCountOnce(program);
        program.send(
                program.kind() == ProgramKind.REPORT ? records.of(program) : List.of(),
                councils.council(program.council()).version());
        program.note(ProgramEvent.of(ProgramEventKind.FIXED, null, remark, Noting.now(clock, actor)));
    }

    /** Takes it off the list of the body that has it, as long as that has not decided, and says why (取戻し). */
    public ConsultationId takeBack(ProgramId id, String reason, Actor actor) {
        var program = programs.get(id);
        NoRight.unlessSecretariat(actor, program.council(), program.title() + "を取り戻す");
        var why = TypedText.required("取り戻す理由", reason, TypedText.LONG);
        var consultation = program.takeBack();
        consulting.withdraw(consultation);
        var body = consulting.hearing(consultation).body();
        program.note(ProgramEvent.of(ProgramEventKind.TAKEN_BACK, body, why, Noting.now(clock, actor)));
        return consultation;
    }

    /**
     * The body before which it comes next: those of the coordination tier, then the plenary, as far as they exist;
     * nothing after the last.
     */
    @Transactional(readOnly = true)
    public Optional<BodyId> next(ProgramId id) {
        var program = programs.get(id);
        return ladder(program).skip(program.stage()).findFirst().map(Body::id);
    }

    /** Puts it on the waiting list of that body. */
    public ConsultationId submit(ProgramId id, BodyId body) {
        var program = programs.get(id);
        var consultation = consulting.open(
                program.council(), body, Matter.program(program.number(), program.title() + "（案）", question(program)));
        program.before(consultation);
        program.note(ProgramEvent.of(ProgramEventKind.PUT, body, "", Noting.now(clock, Actor.system())));
        return consultation;
    }

    /** Takes over what the meeting decided, and says where it goes from there; what was taken back goes back. */
    public Course conclude(ProgramId id, ConsultationId consultation) {
        return Optional.ofNullable(consulting.hearing(consultation).outcome())
                .map(outcome -> conclude(programs.get(id), consultation, outcome))
                .orElse(Course.BACK);
    }

    private Course conclude(Program program, ConsultationId consultation, Outcome outcome) {
        var course = course(outcome);
        program.mustBeBefore(consultation);
        program.note(event(kind(program, course), outcome, consultation));
        switch (course) {
            case GOES_ON -> program.wentOn(consultation);
            case BACK -> program.returned(consultation);
            case AGAIN -> {}
        }
        return course;
    }

    /** The last body let it pass, and so it is adopted. */
    public void adopt(ProgramId id) {
        var program = programs.get(id);
        var last = program.events().get(program.events().size() - 1);
        if (last.kind() != ProgramEventKind.ADOPTED) {
            throw new IllegalStateException("program " + id + " was not adopted last");
        }
        program.adopt(last.on(), last.by());
        amendments.replace(program);
    }

    /** An amendment of the plan may have brought an item since the bodies sent what they say of theirs. */
    private void mustStillBeComplete(Program program) {
        if (program.kind() == ProgramKind.REPORT) {
            var council = councils.council(program.council());
            program.chapters().stream()
                    .filter(chapter -> chapter.state() == ChapterState.SENT)
                    .forEach(chapter -> planned.untold(chapter).ifPresent(item -> new ProgramRefusal.NotReportedSince(
                                    council.body(chapter.body()).name(),
                                    item.entry().title())
                            .raise()));
        }
    }

    /** A body that drafts for itself since the last plan may count what another part still counts too. */
    private void mustCountOnce(Program program) {
        new CountedOnce(councils.council(program.council())::body)
                .check(program.chapters().stream()
                        .flatMap(chapter -> chapter.items().stream())
                        .map(PlanItem::entry)
                        .toList());
    }

    private static Course course(Outcome outcome) {
        if (outcome.letsGoOn()) {
            return Course.GOES_ON;
        }
        return outcome == Outcome.CONTINUE ? Course.AGAIN : Course.BACK;
    }

    private ProgramEventKind kind(Program program, Course course) {
        return switch (course) {
            case GOES_ON -> after(program).isPresent() ? ProgramEventKind.WENT_ON : ProgramEventKind.ADOPTED;
            case AGAIN -> ProgramEventKind.CONTINUED;
            case BACK -> ProgramEventKind.RETURNED;
        };
    }

    private ProgramEvent event(ProgramEventKind kind, Outcome outcome, ConsultationId consultation) {
        var hearing = consulting.hearing(consultation);
        var said = hearing.reason().isBlank() ? outcome.label() : "%s　%s".formatted(outcome.label(), hearing.reason());
        var now = Noting.now(clock, Actor.system());
        return new ProgramEvent(
                kind,
                Objects.requireNonNull(hearing.on()),
                hearing.body().value(),
                said,
                Objects.requireNonNullElse(hearing.meetingTitle(), ""),
                null,
                now.by(),
                now.at());
    }

    private String question(Program program) {
        return after(program)
                .map(body -> "%s（案）を精査し、%sへ上程してよいか。".formatted(program.title(), body.name()))
                .orElseGet(() -> "%s（案）を採択してよいか。".formatted(program.title()));
    }

    private Stream<Body> ladder(Program program) {
        return ladder(councils.council(program.charter()), program, LocalDate.now(clock));
    }

    /** The body that comes after the one which has it before it. */
    private Optional<Body> after(Program program) {
        return ladder(program).skip(program.stage() + 1L).findFirst();
    }

    /**
     * By the charter under which it was put forward, so that a later one neither skips a body nor has one hear it
     * twice; without those whose time was over before it came before them.
     */
    static Stream<Body> ladder(Council council, Program program, LocalDate day) {
        var present = new WayUp(council, day).deciding();
        var put = program.putBefore();
        return council.deciding().stream().filter(body -> present.contains(body) || put.contains(body.id()));
    }
}
