package jp.kyogikai.desk.councils;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** What the charter of a council says as a paper, for those who may open its page (協議会の文書). */
@Component
public class CouncilPapers {

    private final CouncilDoor door;
    private final Clock clock;

    CouncilPapers(CouncilDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The bodies as they stand today. */
    public ChartPaper chart(CouncilId id) {
        var today = LocalDate.now(clock);
        var council = door.watch(id);
        return ChartPaper.of(council, OrganisationChart.of(council, today), today);
    }
}
