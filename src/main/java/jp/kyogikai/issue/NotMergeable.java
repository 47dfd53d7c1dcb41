package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An issue is to end in itself or in an issue of another council (統合できない課題). */
public record NotMergeable(String number) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、選んだ課題に統合できません。同じ協議会の、結論の出ていない別の課題を選んでください。".formatted(number);
    }
}
