package jp.kyogikai.workflow;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import jp.kyogikai.casework.CaseFile;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.Releasing;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.casework.ReviewView;
import jp.kyogikai.casework.Reviewing;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.Wareki;

/** What the forms of a case review show; each reading asks whether the reader may, and is noted (事例検討の様式). */
@ForModels
public class CaseReviewForms {

    private final Reviewing reviewing;
    private final Releasing releasing;
    private final ReviewFile reviews;
    private final CaseRegister register;
    private final CaseFile file;
    private final Councils councils;
    private final CurrentActor actor;

    CaseReviewForms(
            Reviewing reviewing,
            Releasing releasing,
            ReviewFile reviews,
            CaseRegister register,
            CaseFile file,
            Councils councils,
            CurrentActor actor) {
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.reviews = reviews;
        this.register = register;
        this.file = file;
        this.councils = councils;
        this.actor = actor;
    }

    /** To whom the sheet is offered to write: the circle of the case alone. */
    public Collection<String> circle(String reviewId) {
        return register.circle(caseOf(reviewId));
    }

    /** To whom the sheet is offered to release, by the charter. */
    public String confirmers(String reviewId) {
        var council = register.council(caseOf(reviewId));
        return councils.council(council).confirmers().value();
    }

    /** The case on whose page the circle reads on. */
    public FormText supportCase(String reviewId) {
        return FormText.show(caseOf(reviewId).value());
    }

    /** Of which case the sheet is, for those who write it. */
    public FormText heading(String reviewId) {
        var card = file.open(caseOf(reviewId), actor.get()).card();
        return FormText.show(card.number() + "　" + card.pseudonym());
    }

    public FormText body(String reviewId) {
        return shown(reviewId, ReviewView::body);
    }

    public FormText situation(String reviewId) {
        return shown(reviewId, view -> view.sheet().situation());
    }

    public FormText support(String reviewId) {
        return shown(reviewId, view -> view.sheet().support());
    }

    public FormText question(String reviewId) {
        return shown(reviewId, view -> view.sheet().question());
    }

    public FormText remark(String reviewId) {
        return shown(reviewId, ReviewView::remark);
    }

    public FormText revision(String reviewId) {
        return shown(reviewId, view -> Integer.toString(view.revision()));
    }

    /** What the last meeting advised, when the case comes before the body again. */
    public FormText advice(String reviewId) {
        return FormText.show(reviews.of(caseOf(reviewId), actor.get()).stream()
                .filter(review -> review.id().value().equals(reviewId))
                .flatMap(review -> review.advice().stream())
                .reduce((earlier, later) -> later)
                .map(last -> "%s（%s）　%s\n\n%s"
                        .formatted(
                                last.meeting(),
                                Wareki.day(last.on()),
                                last.outcome(),
                                Objects.requireNonNullElse(last.text(), "論点・助言は、会議録の確定後に事例の画面に載ります。")))
                .orElse(""));
    }

    /** What the writer has still to decide about, with former decisions. */
    public FormRows openFindings(String reviewId) {
        return FormRows.show(view(reviewId).findings().stream()
                .filter(it -> !it.excerpt().isEmpty())
                .map(FindingRow::of)
                .toList());
    }

    /** All that was found, for the confirmer; what was removed is not named any more. */
    public FormRows findings(String reviewId) {
        return FormRows.show(
                view(reviewId).findings().stream().map(FindingRow::of).toList());
    }

    private FormText shown(String reviewId, Function<ReviewView, String> part) {
        return FormText.show(part.apply(view(reviewId)));
    }

    private ReviewView view(String reviewId) {
        return releasing.view(new CaseReviewId(reviewId), actor.get());
    }

    private CaseId caseOf(String reviewId) {
        return reviewing.caseOf(new CaseReviewId(reviewId));
    }
}
