package jp.kyogikai.consultation;

import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Refusal;

/** A meeting out of turn is wanted of a body whose charter knows none (随時開催の定めがない). */
public record NoneOutOfTurn(Body body) implements Refusal {
    @Override
    public String sentence() {
        return "%sには、随時の開催の定め（根拠：%s）がありません。「%s」を選んでください。"
                .formatted(body.name(), body.cadence().article(), OutOfTurn.WAIT.label());
    }
}
