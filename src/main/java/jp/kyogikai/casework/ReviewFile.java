package jp.kyogikai.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.meeting.MinutesRoom;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.ConsultationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the circle of a case what became of its reviews (事例検討の記録). */
@Component
@Transactional(readOnly = true)
public class ReviewFile {

    private final SupportCases cases;
    private final CaseReviews reviews;
    private final Councils councils;
    private final Consulting consulting;
    private final MinutesRoom minutes;

    ReviewFile(SupportCases cases, CaseReviews reviews, Councils councils, Consulting consulting, MinutesRoom minutes) {
        this.cases = cases;
        this.reviews = reviews;
        this.councils = councils;
        this.consulting = consulting;
        this.minutes = minutes;
    }

    /** The reviews of a case, oldest first; refused with {@link CaseRefusal.NotInTheCircle} to all but its circle. */
    public List<ReviewCard> of(CaseId id, Actor actor) {
        cases.find(id).admit(actor);
        return reviews.of(id).stream().map(this::card).toList();
    }

    private ReviewCard card(CaseReview review) {
        return new ReviewCard(
                review.id(),
                review.number(),
                councils.council(review.council()).body(review.body()).name(),
                review.state(),
                review.sheet(),
                review.hearings().stream().flatMap(it -> advice(it).stream()).toList(),
                review.takenBack());
    }

    private Optional<Advice> advice(ConsultationId matter) {
        return Optional.of(consulting.hearing(matter))
                .filter(hearing -> hearing.outcome() != null)
                .map(hearing -> advice(matter, hearing));
    }

    private Advice advice(ConsultationId matter, Hearing hearing) {
        var meeting = Objects.requireNonNull(hearing.meeting());
        return new Advice(
                Objects.requireNonNull(hearing.meetingTitle()),
                Objects.requireNonNull(hearing.on()),
                Objects.requireNonNull(hearing.outcome()).label(),
                minutes.settled(meeting, matter).orElse(null));
    }
}
