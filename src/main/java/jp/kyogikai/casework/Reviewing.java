package jp.kyogikai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Matter;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a case before a body that may look at it, from the sheet to the advice (事例検討の取扱い). */
@Component
@Transactional
public class Reviewing {

    private final SupportCases cases;
    private final CaseReviews reviews;
    private final Screening screening;
    private final Councils councils;
    private final Consulting consulting;
    private final Clock clock;

    Reviewing(
            SupportCases cases,
            CaseReviews reviews,
            Screening screening,
            Councils councils,
            Consulting consulting,
            Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.screening = screening;
        this.councils = councils;
        this.consulting = consulting;
        this.clock = clock;
    }

    /** Begins a review; only the circle may, only before a body the charter names, and only one at a time. */
    public CaseReviewId open(CaseId id, BodyId body, Actor actor) {
        var about = cases.find(id);
        about.admit(actor);
        var today = LocalDate.now(clock);
        whether(councils.council(about.council()), body, today);
        reviews.of(id).stream()
                .filter(it -> it.state().isOpen())
                .findFirst()
                .ifPresent(it -> new ReviewRefusal.StillOpen(it.number()).raise());
        var year = FiscalYear.of(today);
        var next = reviews.lastSequence(about.council().value(), year.value()) + 1;
        return reviews.enter(new CaseReview(about, body, year, next)).id();
    }

    private static void whether(Council council, BodyId id, LocalDate day) {
        var allowed = council.reviewingBodies(day);
        var body = council.body(id);
        if (body.caseReview().allowed() && !body.constitution().holdsOn(day)) {
            new ReviewRefusal.BodyOver(body, day, allowed).raise();
        }
        if (!allowed.contains(body)) {
            new ReviewRefusal.NotThisBody(body, allowed).raise();
        }
    }

    /** Stores the sheet and checks it anew; answers how many findings still wait for a decision. */
    public int write(CaseReviewId id, ReviewSheet sheet, List<Judgement> judgements, Actor actor) {
        var review = reviews.find(id);
        var about = cases.find(review.supportCase());
        about.admit(actor);
        review.write(sheet, screening.screen(about, sheet.texts(), judgements, review.findings()), actor);
        return review.openFindings();
    }

    public void drop(CaseReviewId id, Actor actor) {
        var review = reviews.find(id);
        cases.find(review.supportCase()).admit(actor);
        review.drop();
    }

    /** Puts the released sheet on the waiting list of its body, by its number alone. */
    public ConsultationId submit(CaseReviewId id) {
        var review = reviews.find(id);
        var consultation = consulting.open(review.council(), review.body(), Matter.caseReview(review.number()));
        review.before(consultation);
        return consultation;
    }

    /** Takes over what the meeting came to, and gives it back; nothing where the sheet was taken back before. */
    public Optional<Outcome> conclude(CaseReviewId id, ConsultationId consultation) {
        var outcome = Optional.ofNullable(consulting.hearing(consultation).outcome());
        outcome.ifPresent(reviews.find(id)::conclude);
        return outcome;
    }

    /** The number of the review, which tells nothing of anybody, for lists of tasks and instances. */
    @Transactional(readOnly = true)
    public String number(CaseReviewId id) {
        return reviews.find(id).number();
    }

    @Transactional(readOnly = true)
    public CaseId caseOf(CaseReviewId id) {
        return reviews.find(id).supportCase();
    }
}
