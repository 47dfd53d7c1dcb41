package jp.kyogikai.desk.issues;

import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasureLine;
import jp.kyogikai.shared.Wareki;

/**
 * Who does what by when about an adopted issue, and what came of it (対応事項の1行).
 *
 * @param deadline the page on which it is given more time
 */
public record MeasureView(
        String id,
        String kind,
        boolean proposal,
        String responsible,
        String action,
        String due,
        String deadline,
        String result,
        String doneOn) {

    static MeasureView of(MeasureLine line) {
        var plan = line.plan();
        return new MeasureView(
                line.id(),
                plan.kind().label(),
                plan.kind() == MeasureKind.PROPOSAL,
                plan.responsible(),
                plan.action(),
                Wareki.day(plan.due()),
                "/duties/%s/%s"
                        .formatted(
                                plan.kind() == MeasureKind.PROPOSAL ? DutyKind.PROPOSAL : DutyKind.MEASURE, line.id()),
                line.result() == null ? "" : line.result(),
                line.doneOn() == null ? "" : Wareki.day(line.doneOn()));
    }
}
