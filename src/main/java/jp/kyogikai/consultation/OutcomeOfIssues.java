package jp.kyogikai.consultation;

import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Refusal;

/** A plan or a report cannot come to what only issues come to (課題だけに当てはまる結果). */
public record OutcomeOfIssues(String number, String title, Outcome outcome) implements Refusal {
    @Override
    public String sentence() {
        return "%s（%s）は地域課題ではないため、「%s」とすることはできません。「上程」又は「採択」とするか、改めて審議するときは「継続」、直しを求めるときは「差し戻し」などから選んでください。"
                .formatted(title, number, outcome.label());
    }
}
