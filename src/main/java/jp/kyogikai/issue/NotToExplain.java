package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** A family cannot be told before the answer is there, and is told once (説明の記録の重複). */
public record NotToExplain(String addressee) implements Refusal {
    @Override
    public String sentence() {
        return "%sについては、検討結果のお知らせがまだ届いていないか、本人・家族への説明が既に記録されています。画面を開き直して確認してください。".formatted(addressee);
    }
}
