package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps the program from starting where a body is on record that no version of its charter has any more: its meetings
 * and issues could not even be shown (記録のある会議体の点検). Councils that this installation does not serve are not asked.
 */
@Component
class BodiesOnRecord implements SmartInitializingSingleton {

    private final Councils councils;
    private final List<BodyRecords> records;

    BodiesOnRecord(Councils councils, List<BodyRecords> records) {
        this.councils = councils;
        this.records = records;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var lost = records.stream().flatMap(this::lost).toList();
        if (!lost.isEmpty()) {
            throw new BodiesLost(lost);
        }
    }

    private Stream<String> lost(BodyRecords kept) {
        return kept.bodies().stream()
                .filter(it -> isServed(it.council()) && !isKnown(it))
                .map(it -> "【誤り】%s：会議体の記号「%s」は、要綱設定のどの版にもありませんが、%sに記録があります。"
                        .formatted(it.council(), it.body(), kept.name()));
    }

    private boolean isServed(String council) {
        return councils.all().stream().anyMatch(it -> it.id().value().equals(council));
    }

    private boolean isKnown(RecordedBody it) {
        return councils.versions(new CouncilId(it.council())).stream()
                .anyMatch(version -> version.has(new BodyId(it.body())));
    }
}
