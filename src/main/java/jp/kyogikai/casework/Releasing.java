package jp.kyogikai.casework;

import java.time.Clock;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.privacy.ReadLog;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.ConsultationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a second person looks at a sheet before a meeting gets it (事例シートの確認). */
@Component
@Transactional
public class Releasing {

    private final SupportCases cases;
    private final CaseReviews reviews;
    private final Confirmers confirmers;
    private final Consulting consulting;
    private final Councils councils;
    private final ReadLog log;
    private final Clock clock;

    Releasing(
            SupportCases cases,
            CaseReviews reviews,
            Confirmers confirmers,
            Consulting consulting,
            Councils councils,
            ReadLog log,
            Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.confirmers = confirmers;
        this.consulting = consulting;
        this.councils = councils;
        this.log = log;
        this.clock = clock;
    }

    /** The sheet with its findings: for the circle, and, when every finding is decided, for those who may release it. */
    public ReviewView view(CaseReviewId id, Actor actor) {
        var review = reviews.find(id);
        var about = cases.find(review.supportCase());
        if (!confirmers.include(about, actor) || review.openFindings() > 0) {
            about.admit(actor);
        }
        log.note(actor, CaseFile.SUBJECT, about.id().value(), "事例シートの文案（" + review.number() + "）");
        return new ReviewView(
                review.number(),
                councils.council(review.council()).body(review.body()).name(),
                review.sheet(),
                review.revision(),
                review.findings(),
                review.remark());
    }

    /** Releases the sheet as it was looked at: not by its writer, only by those whom the charter names. */
    public void release(CaseReviewId id, int seen, Actor actor) {
        admitted(id, actor).confirm(seen, actor, clock.instant());
    }

    public void sendBack(CaseReviewId id, int seen, String why, Actor actor) {
        admitted(id, actor).sendBack(seen, why, actor);
    }

    /**
     * Takes a released sheet back as long as no meeting has looked at it; the circle may, and whoever may release it.
     *
     * @return the matter that waits no more, whose process must be told
     */
    public ConsultationId takeBack(CaseReviewId id, String reason, Actor actor) {
        var review = reviews.find(id);
        var about = cases.find(review.supportCase());
        if (!confirmers.include(about, actor)) {
            about.admit(actor);
        }
        var matter = review.releasedTo();
        matter.filter(it -> !consulting.isWaiting(it))
                .ifPresent(it -> new ReviewRefusal.AlreadyHeld(review.number()).raise());
        review.takeBack(new TakenBack(clock.instant(), actor.id(), reason));
        consulting.withdraw(matter.orElseThrow());
        return matter.orElseThrow();
    }

    private CaseReview admitted(CaseReviewId id, Actor actor) {
        var review = reviews.find(id);
        confirmers.admit(cases.find(review.supportCase()), actor);
        return review;
    }
}
