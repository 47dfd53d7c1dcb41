package jp.kyogikai.workflow;

import jp.kyogikai.casework.Releasing;
import jp.kyogikai.casework.ReviewSheet;
import jp.kyogikai.casework.Reviewing;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.ConsultationId;

/** What the model of a case review calls, step by step: ids in, one call, one answer out (事例検討の手順). */
@ForModels
public class CaseReviewSteps {

    private static final int MOST = 10_000;
    private static final String TAKEN_BACK = "TAKEN_BACK";

    private final Reviewing reviewing;
    private final Releasing releasing;
    private final CurrentActor actor;

    CaseReviewSteps(Reviewing reviewing, Releasing releasing, CurrentActor actor) {
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.actor = actor;
    }

    /** Stores the sheet, and tells how many findings still wait for a decision. */
    public int recordSheet(
            String reviewId, FormText situation, FormText support, FormText question, FormRows findings) {
        var sheet = new ReviewSheet(
                situation.required("事例の概要", MOST),
                support.required("これまでの支援と経過", MOST),
                question.required("検討してほしい点", MOST));
        return reviewing.write(new CaseReviewId(reviewId), sheet, FindingRow.parse(findings), actor.get());
    }

    public void drop(String reviewId) {
        reviewing.drop(new CaseReviewId(reviewId), actor.get());
    }

    /** Releases the sheet or sends it back; tells which of the two. */
    public String recordRelease(String reviewId, FormText revision, FormText decision, FormText remark) {
        var form = ConfirmationForm.parse(revision, decision, remark);
        var id = new CaseReviewId(reviewId);
        if (form.isApproved()) {
            releasing.release(id, form.seen(), actor.get());
        } else {
            releasing.sendBack(id, form.seen(), form.remark(), actor.get());
        }
        return form.answer().name();
    }

    public String submit(String reviewId) {
        return reviewing.submit(new CaseReviewId(reviewId)).value();
    }

    /** Takes over what the meeting came to, and tells it; or that the sheet was taken back before any meeting. */
    public String conclude(String reviewId, String consultationId) {
        return reviewing
                .conclude(new CaseReviewId(reviewId), new ConsultationId(consultationId))
                .map(Outcome::name)
                .orElse(TAKEN_BACK);
    }
}
