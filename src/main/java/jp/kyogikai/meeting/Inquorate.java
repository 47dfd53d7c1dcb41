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

    /** A body that asks for no quorum has nobody who could decide (全員の欠席). */
    public record Nobody(String bodyName, int members, boolean inWriting) implements Refusal {
        @Override
        public String sentence() {
            return inWriting ? """
                    %sは、委員%d人の誰からも書面表決書の提出がないため、議決を記録できません（システムの決まり）。\
                    各議題を「次回へ持越し」とするか、書面表決の記録を訂正してください。""".formatted(bodyName, members) : """
                    %sは、委員%d人の全員が欠席したため、議決を記録できません（システムの決まり）。\
                    各議題を「次回へ持越し」として流会とするか、出欠の記録を訂正してください。""".formatted(bodyName, members);
        }
    }
}
