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

    /** What was asked since the circle last met; for the circle alone. */
    @Transactional(readOnly = true)
    public List<Prompt> unanswered(CaseId id, Actor actor) {
        var met = cases.find(id).heldBy(LocalDate.now(clock));
        return of(id, actor).stream()
                .filter(it -> met.isEmpty()
                        || !it.on().isBefore(met.get(met.size() - 1).heldOn()))
                .toList();
    }

    private static boolean wasHeld(MeetingCard meeting) {
        return !meeting.state().isAhead() && meeting.ending() != null && meeting.ending() != Ending.LAPSED;
    }
}
