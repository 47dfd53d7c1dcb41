package jp.kyogikai.meeting;

import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Refusal;

/** A body is to meet out of turn though its charter does not know such meetings (臨時の会議を認めない会議体). */
public record NotOutOfTurn(Body body) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、臨時の会議を認めていません（根拠：%s）。「会議の種別」で「定例の会議」を選んでください。"
                .formatted(body.name(), body.cadence().article());
    }
}
