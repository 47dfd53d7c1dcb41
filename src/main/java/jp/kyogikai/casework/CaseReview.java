package jp.kyogikai.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;

/** A case that one body looks at behind closed doors, from its sheet to the advice (事例検討). */
@Entity
@Table(name = "case_review")
class CaseReview extends ConfirmedText {

    @Id
    private String id;

    @Column(name = "council_id")
    private String councilId;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "sequence_no")
    private int sequence;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "body_id")
    private String bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReviewState state = ReviewState.WRITTEN;

    @Embedded
    private ReviewSheet sheet = ReviewSheet.EMPTY;

    @ElementCollection
    @CollectionTable(name = "case_review_finding", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position_no")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_review_hearing", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "consultation_id")
    private List<String> hearings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_review_taken_back", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position_no")
    private List<TakenBack> takenBack = new ArrayList<>();

    protected CaseReview() {}

    CaseReview(SupportCase about, BodyId body, FiscalYear year, int sequence) {
        this.id = CaseReviewId.fresh().value();
        this.councilId = about.council().value();
        this.fiscalYear = year.value();
        this.sequence = sequence;
        this.caseId = about.id().value();
        this.bodyId = body.value();
    }

    /** Replaces the sheet, which then has to be released anew. */
    void write(ReviewSheet written, List<Finding> found, Actor actor) {
        only(ReviewState.WRITTEN);
        sheet = written;
        rewritten(found, actor);
    }

    /** Gives it up before anybody outside the circle has read it (取りやめ). */
    void drop() {
        only(ReviewState.WRITTEN);
        state = ReviewState.DROPPED;
    }

    /** The released sheet goes before the next meeting of its body. */
    void before(ConsultationId consultation) {
        only(ReviewState.WRITTEN);
        whyNotLeave().ifPresent(refusal -> refusal.raise());
        hearings.add(consultation.value());
        state = ReviewState.RELEASED;
    }

    /** Takes the released sheet back to be written and released anew; from now on nobody outside the circle opens it. */
    void takeBack(TakenBack note) {
        only(ReviewState.RELEASED);
        state = ReviewState.WRITTEN;
        takenBack.add(note);
        mark(note.reason());
    }

    /** Takes over what the meeting came to; for a further meeting the sheet is written and released again. */
    void conclude(Outcome outcome) {
        only(ReviewState.RELEASED);
        state = outcome == Outcome.CONTINUE ? ReviewState.WRITTEN : ReviewState.ADVISED;
    }

    private void only(ReviewState needed) {
        if (state != needed) {
            new ReviewRefusal.WrongState(number(), state).raise();
        }
    }

    /** The matter before the meeting to which the sheet is released, if it is. */
    Optional<ConsultationId> releasedTo() {
        return state == ReviewState.RELEASED && whyNotLeave().isEmpty()
                ? Optional.of(hearings().get(hearings.size() - 1))
                : Optional.empty();
    }

    /** Counted per council and fiscal year, such as R8-検討-001 (事例検討番号). */
    String number() {
        return "%s-検討-%03d".formatted(new FiscalYear(fiscalYear).abbreviation(), sequence);
    }

    @Override
    List<Finding> kept() {
        return findings;
    }

    CaseReviewId id() {
        return new CaseReviewId(id);
    }

    CouncilId council() {
        return new CouncilId(councilId);
    }

    CaseId supportCase() {
        return new CaseId(caseId);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    ReviewState state() {
        return state;
    }

    ReviewSheet sheet() {
        return sheet;
    }

    List<TakenBack> takenBack() {
        return List.copyOf(takenBack);
    }

    List<ConsultationId> hearings() {
        return hearings.stream().map(ConsultationId::new).toList();
    }
}
