package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An origin is answered a second time, for instance from a page left open (回答済み). */
public record AlreadyAnswered(String addressee) implements Refusal {
    @Override
    public String sentence() {
        return "%sへの検討結果のお知らせは、既に記録されています。画面を開き直して、記録された内容を確認してください。".formatted(addressee);
    }
}
