package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Refusal;

/** The charter does not let this body decide so (議決できない結果). */
public record OutcomeNotAllowed(
        String bodyName, String itemTitle, Outcome outcome, List<Outcome> allowed, Article article) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」を「%s」とすることは、%sではできません（根拠：%s）。%sから選んでください。"
                .formatted(itemTitle, outcome.label(), bodyName, article, Outcome.quoted(allowed));
    }
}
