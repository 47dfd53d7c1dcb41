package jp.kyogikai.consultation;

import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Refusal;

/** A meeting out of turn is wanted of a body whose charter allows none (随時開催を認めない会議体). */
public record NoneOutOfTurn(Body body) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、臨時の会議を認めていません（根拠：%s）。「%s」を選んでください。"
                .formatted(body.name(), body.cadence().article(), OutOfTurn.WAIT.label());
    }
}
