package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** What only an open issue allows is attempted after its conclusion (結論の出た課題). */
public record Concluded(String number) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、既に結論が出たか、取り下げ又は統合されているため、変更できません。課題のページで経過を確認してください。".formatted(number);
    }
}
