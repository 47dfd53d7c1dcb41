package jp.kyogikai.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report of a body, read from the records and never typed (事業報告の1行).
 *
 * @param on the day; null of an item of the plan
 * @param planned how often it was meant, and {@code done} how often it happened; null where nothing is counted
 * @param unit in what both are counted, such as 回 or 件
 */
@Embeddable
public record ReportLine(
        @Column(name = "body_id") String bodyId,

        @Enumerated(EnumType.STRING) @Column(name = "section")
        ReportSection section,

        @Column(name = "done_on") @Nullable LocalDate on,
        @Column(name = "label") String label,

        @Column(name = "detail", columnDefinition = "longtext")
        String detail,

        @Column(name = "planned") @Nullable Integer planned,
        @Column(name = "done") @Nullable Integer done,
        @Column(name = "unit") String unit) {

    /** Such as 3回; empty where nothing is counted. */
    String words(@Nullable Integer number) {
        return number == null ? "" : number + unit;
    }

    public BodyId body() {
        return new BodyId(bodyId);
    }
}
