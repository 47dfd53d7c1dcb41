package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.Ending;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CasePromptId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the office enters what a meeting asks of a case that does not move, and its circle reads it (会議からの要請). */
@Component
@Transactional
public class Prompting {

    private final SupportCases cases;
    private final CasePrompts prompts;
    private final MeetingBook meetings;
    private final Councils councils;
    private final Clock clock;

    Prompting(SupportCases cases, CasePrompts prompts, MeetingBook meetings, Councils councils, Clock clock) {
        this.cases = cases;
        this.prompts = prompts;
        this.meetings = meetings;
        this.councils = councils;
        this.clock = clock;
    }

    /** Keeps what a held meeting came to about a case that does not move. */
    public void enter(CaseId id, MeetingId heldIn, PromptKind kind, String text, Actor actor) {
        var asked = cases.find(id);
        NoRight.unlessSecretariat(actor, asked.council(), "会議からの要請を記録する");
        var meeting = meetings.card(heldIn);
        if (!meeting.council().equals(asked.council())) {
            new StatusRefusal.OtherCouncil(asked.number()).raise();
        }
        StatusRefusal.unlessReported(meetings.body(heldIn));
        if (!wasHeld(meeting)) {
            new StatusRefusal.NotHeld(meeting.title()).raise();
        }
        var pace = councils.council(asked.council()).caseRules();
        if (Stall.causes(asked, pace, LocalDate.now(clock)).isEmpty()) {
            new StatusRefusal.NotStalled(asked.number()).raise();
        }
        prompts.save(new CasePrompt(asked, meeting, kind, text, actor, clock.instant()));
    }

    /** Takes back what was entered by mistake, as long as the circle has not met about it. */
    public void takeBack(CasePromptId id, String reason, Actor actor) {
        var wrong = prompts.find(id);
        var asked = cases.find(wrong.about());
        NoRight.unlessSecretariat(actor, asked.council(), "会議からの要請を取り消す");
        if (!wrong.stands()) {
            new StatusRefusal.AlreadyTakenBack(asked.number()).raise();
        }
        if (wrong.prompt().isAnsweredBy(held(asked))) {
            new StatusRefusal.AlreadyAnswered(asked.number()).raise();
        }
        wrong.takeBack(new TakenBack(clock.instant(), actor.id(), reason));
    }

    /** Takes it back, and lets it stand anew as the same meeting meant it. */
    public void correct(CasePromptId id, PromptKind kind, String text, String reason, Actor actor) {
        takeBack(id, reason, actor);
        prompts.save(new CasePrompt(prompts.find(id), kind, text, actor, clock.instant()));
    }

    /** What circles have not met about yet, which the office may still take back; nothing of what it says. */
    @Transactional(readOnly = true)
    public List<OpenPrompt> open(CouncilId council, Actor actor) {
        NoRight.unlessSecretariat(actor, council, "会議からの要請の一覧を見る");
        return cases.findByCouncilId(council.value()).stream()
                .flatMap(asked -> prompts
                        .findByCaseIdOrderByDecidedOnAscEnteredAtAsc(asked.id().value())
                        .stream()
                        .filter(it -> it.stands() && !it.prompt().isAnsweredBy(held(asked)))
                        .map(it -> open(it, asked)))
                .toList();
    }

    private static OpenPrompt open(CasePrompt one, SupportCase asked) {
        var prompt = one.prompt();
        return new OpenPrompt(one.id(), asked.number(), prompt.kind(), prompt.meeting(), one.enteredOn());
    }

    private List<SupportMeeting> held(SupportCase asked) {
        return asked.course().heldBy(LocalDate.now(clock));
    }

    /** The meetings that may have asked something of a circle, latest first. */
    @Transactional(readOnly = true)
    public List<MeetingCard> meetings(CouncilId council) {
        var bodies = councils.council(council);
        return meetings.of(council).stream()
                .filter(it -> wasHeld(it) && bodies.body(it.body()).caseStatus().reported())
                .toList();
    }

    /** All that meetings asked of the circle, oldest first; for the circle alone. */
    @Transactional(readOnly = true)
    public List<Prompt> of(CaseId id, Actor actor) {
        cases.find(id).admit(actor);
        return prompts.of(id);
    }

    /** What was asked since the circle last met and still stands; for the circle alone. */
    @Transactional(readOnly = true)
    public List<Prompt> unanswered(CaseId id, Actor actor) {
        var met = held(cases.find(id));
        return of(id, actor).stream()
                .filter(it -> it.stands() && !it.isAnsweredBy(met))
                .toList();
    }

    private static boolean wasHeld(MeetingCard meeting) {
        return !meeting.state().isAhead() && meeting.ending() != null && meeting.ending() != Ending.LAPSED;
    }
}
