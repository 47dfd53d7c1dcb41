package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An issue cannot end while one of those who raised it has no answer (検討結果のお知らせが未了). */
public record AnswerOwed(String number, String addressee) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、%sへの検討結果のお知らせが済んでいないため、完結できません。お知らせを記録してください。".formatted(number, addressee);
    }
}
