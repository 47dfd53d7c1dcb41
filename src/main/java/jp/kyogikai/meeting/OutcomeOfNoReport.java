package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Refusal;

/** The draft of a report cannot come to this, even where the charter of the body names it (報告書案に当てはまらない結果). */
public record OutcomeOfNoReport(String itemTitle, Outcome outcome, List<Outcome> allowed) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」を「%s」とすることはできません。調査・検討の報告書案の結果は、採択、継続及び差し戻しに限られます（システムの決まり）。%sから選んでください。"
                .formatted(itemTitle, outcome.label(), Outcome.quoted(allowed));
    }
}
