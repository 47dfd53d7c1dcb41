package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An issue is taken back without a word to those who raised it (取下げの理由がない). */
public record WithdrawalWithoutReason(String number) implements Refusal {
    @Override
    public String sentence() {
        return "%sを取り下げる理由が入力されていません。出所へのお知らせに載せるため、理由を入力してください。".formatted(number);
    }
}
