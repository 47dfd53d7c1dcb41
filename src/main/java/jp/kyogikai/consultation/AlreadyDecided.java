package jp.kyogikai.consultation;

import jp.kyogikai.shared.Refusal;

/** A matter that has its outcome is decided again, for instance from a page left open (議決済み). */
public record AlreadyDecided(String number, String title) implements Refusal {
    @Override
    public String sentence() {
        return "%s「%s」は、既に結果が記録されています。画面を開き直して、記録された内容を確認してください。".formatted(number, title);
    }
}
