package jp.kyogikai.casework;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.privacy.ReadLog;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the text of an issue is written without names, checked, and confirmed by a second person (匿名化). */
@Component
@Transactional
public class Drafting {

    /** Behind fewer households somebody could be recognised; the office may reword the text, never the count. */
    private static final int ENOUGH = 3;

    private final SupportCases cases;
    private final IssueDrafts drafts;
    private final Screening screening;
    private final Confirmers confirmers;
    private final ReadLog log;
    private final Clock clock;

    Drafting(
            SupportCases cases,
            IssueDrafts drafts,
            Screening screening,
            Confirmers confirmers,
            ReadLog log,
            Clock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.screening = screening;
        this.confirmers = confirmers;
        this.log = log;
        this.clock = clock;
    }

    /** Stores the text and checks it anew; answers how many findings still wait for a decision. */
    public int write(CaseId id, DraftText text, Actor actor) {
        var written = cases.find(id);
        written.admit(actor);
        var draft = drafts.findById(id.value()).orElseGet(() -> drafts.save(new IssueDraft(id)));
        var alsoFrom = text.alsoFrom().stream()
                .map(number -> CaseNumbers.find(cases, written.council(), number))
                .filter(it -> !it.equals(id))
                .collect(Collectors.toSet());
        draft.write(
                text,
                alsoFrom,
                screening.screen(written, List.of(text.title(), text.text()), text.judgements(), draft.findings()),
                actor);
        return draft.openFindings();
    }

    /** The text with its findings: for the circle, and, when every finding is decided, for those who may confirm it. */
    public DraftView view(CaseId id, Actor actor) {
        var about = cases.find(id);
        var draft = drafts.findById(id.value()).orElseGet(() -> new IssueDraft(id));
        if (!confirmers.include(about, actor) || draft.openFindings() > 0) {
            about.admit(actor);
        }
        log.note(actor, CaseFile.SUBJECT, id.value(), "地域課題の文案");
        return view(about, draft);
    }

    /** Confirms the text as it was looked at: not by its writer, only by those whom the charter names. */
    public void confirm(CaseId id, int seen, Actor actor) {
        confirmers.admit(cases.find(id), actor);
        drafts.find(id).confirm(seen, actor, clock.instant());
    }

    public void sendBack(CaseId id, int seen, String why, Actor actor) {
        confirmers.admit(cases.find(id), actor);
        drafts.find(id).sendBack(seen, why, actor);
    }

    /** The text as it may leave the case; refused with {@link CaseRefusal.NotConfirmed} before that. */
    @Transactional(readOnly = true)
    public DraftView confirmed(CaseId id) {
        var draft = drafts.find(id);
        draft.whyNotLeave().ifPresent(refusal -> refusal.raise());
        return view(cases.find(id), draft);
    }

    /** The number of households behind the text, in which a household counts once. */
    private int households(SupportCase about, Set<CaseId> alsoFrom) {
        return (int) Stream.concat(Stream.of(about), alsoFrom.stream().map(cases::find))
                .map(SupportCase::household)
                .distinct()
                .count();
    }

    private DraftView view(SupportCase about, IssueDraft draft) {
        var households = households(about, draft.alsoFrom());
        return new DraftView(
                draft.title(),
                draft.text(),
                draft.category(),
                draft.urgency(),
                draft.revision(),
                draft.alsoFrom().stream()
                        .map(it -> cases.find(it).number())
                        .sorted()
                        .toList(),
                draft.findings(),
                draft.remark(),
                households < ENOUGH ? Screening.caution(households) : "");
    }
}
