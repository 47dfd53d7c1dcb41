package jp.kyogikai.meeting;

import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;

/** One regular meeting more than the charter knows is to be prepared (年間の開催回数の超過). */
public record YearFull(Body body, FiscalYear year) implements Refusal {
    @Override
    public String sentence() {
        var cadence = body.cadence();
        var instead = cadence.extraordinaryAllowed()
                ? "「会議の種別」で「臨時の会議」を選び、%sとして開催してください。".formatted(body.titles().extraordinary())
                : "開催済み又は準備中の会議を確認してください。";
        return "%sの%sは、%sに%s（根拠：%s）と定められており、既に%d回分が開催済み又は準備中です。%s"
                .formatted(
                        body.name(),
                        body.titles().regular(),
                        year,
                        cadence.number(),
                        cadence.article(),
                        cadence.mostPerYear(),
                        instead);
    }
}
