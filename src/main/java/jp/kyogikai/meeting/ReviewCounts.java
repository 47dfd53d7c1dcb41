package jp.kyogikai.meeting;

import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the cases that meetings looked at and the organisations present, from the records alone (事例検討の集計). */
@Component
@Transactional(readOnly = true)
public class ReviewCounts {

    private final Meetings meetings;

    ReviewCounts(Meetings meetings) {
        this.meetings = meetings;
    }

    public ReviewCount of(MeetingId id) {
        return ReviewCount.of(meetings.get(id));
    }

    public ReviewCount of(CouncilId council, FiscalYear year) {
        return ReviewCount.sum(meetings.findByCouncilIdAndFiscalYear(council.value(), year.value()).stream()
                .map(ReviewCount::of)
                .toList());
    }
}
