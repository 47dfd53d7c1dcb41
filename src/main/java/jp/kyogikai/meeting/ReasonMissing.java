package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** A result that those concerned are owed a reason for has none (理由の未記入). */
public record ReasonMissing(String itemTitle, String result) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」を「%s」とする理由が入力されていません。お知らせに記載するため、理由を入力してください。".formatted(itemTitle, result);
    }
}
