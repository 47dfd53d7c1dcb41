package jp.kyogikai.desk.councils;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the charter of a council says as a paper, for those who may open its page (協議会の文書). */
@Component
public class CouncilPapers {

    private final Councils councils;
    private final CouncilDoor door;
    private final Clock clock;

    CouncilPapers(Councils councils, CouncilDoor door, Clock clock) {
        this.councils = councils;
        this.door = door;
        this.clock = clock;
    }

    /** The bodies as they stand on a day, or today. */
    public ChartPaper chart(CouncilId id, @Nullable LocalDate on) {
        var today = LocalDate.now(clock);
        var day = on == null ? today : on;
        var council = councils.council(door.watch(id).id(), day);
        return ChartPaper.of(
                council,
                OrganisationChart.of(council, day),
                day,
                council.since().isAfter(today));
    }
}
