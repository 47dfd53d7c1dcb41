package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** Something else than advice is to be written down about a closed item (論点・助言以外の記録). */
public record AdviceOnly(String itemTitle) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」については、理由・特記事項を記録できません。会議録の「論点・助言」に、事例の内容を含めずに記入してください。".formatted(itemTitle);
    }
}
