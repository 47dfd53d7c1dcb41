package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a body did, as it is entered; it names nobody (活動の内容).
 *
 * @param kind as the charter calls it, such as 研修会
 * @param people how many people it reached; null where nobody counted
 * @param offices how many offices and organisations took part; null where nobody counted
 * @param planItemId what of the plan it serves; null where nothing was chosen
 */
@Embeddable
public record Undertaken(
        @Column(name = "body_id") String bodyId,
        @Column(name = "kind") String kind,
        @Column(name = "title") String title,
        @Column(name = "held_on") LocalDate on,
        @Column(name = "place") String place,
        @Column(name = "people") @Nullable Integer people,
        @Column(name = "offices") @Nullable Integer offices,

        @Column(name = "result", columnDefinition = "longtext")
        String result,

        @Column(name = "plan_item_id") @Nullable String planItemId) {

    public BodyId body() {
        return new BodyId(bodyId);
    }

    public Optional<PlanItemId> planItem() {
        return Optional.ofNullable(planItemId).map(PlanItemId::new);
    }
}
