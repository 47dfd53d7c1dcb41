package jp.kyogikai.meeting;

import java.util.Collections;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the meetings of a body in a fiscal year, as the charter counts them (開催回数). */
@Component
@Transactional(readOnly = true)
public class MeetingCounts {

    private final Meetings meetings;
    private final Councils councils;

    MeetingCounts(Meetings meetings, Councils councils) {
        this.meetings = meetings;
        this.councils = councils;
    }

    public MeetingCount of(CouncilId council, BodyId body, FiscalYear year) {
        var charters = YearCharters.of(councils, council, year);
        var counted = charters.last().body(body);
        var as = meetings.findByCouncilIdAndBodyIdAndFiscalYear(council.value(), body.value(), year.value()).stream()
                .map(meeting -> CountedAs.of(meeting, counted))
                .toList();
        return new MeetingCount(
                counted,
                charters.asked(counted),
                Collections.frequency(as, CountedAs.HELD),
                Collections.frequency(as, CountedAs.PLANNED),
                Collections.frequency(as, CountedAs.EXTRAORDINARY));
    }
}
