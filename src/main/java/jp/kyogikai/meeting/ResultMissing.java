package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** An item has no result, or one that does not fit its kind (結果の未記入). */
public record ResultMissing(String itemTitle) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」の結果が選ばれていません。全ての議題の結果を選んでください。".formatted(itemTitle);
    }
}
