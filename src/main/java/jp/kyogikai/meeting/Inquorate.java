package jp.kyogikai.meeting;

import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Refusal;

/** Fewer members are present than the body needs to decide anything (定足数不足). */
public record Inquorate(String bodyName, int present, int members, int required, Article article) implements Refusal {
    @Override
    public String sentence() {
        return """
                %sの出席は委員%d人中%d人で、定足数の%d人（根拠：%s）に達していないため、議決を記録できません。\
                各議題を「報告のみ」、「次回へ持越し」など議決しない取扱いにするか、出欠の記録を訂正してください。""".formatted(bodyName, members, present, required, article);
    }
}
