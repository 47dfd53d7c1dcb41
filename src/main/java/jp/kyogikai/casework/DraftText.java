package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;

/**
 * What the writer hands in of the text of an issue (地域課題の文案の内容).
 *
 * @param alsoFrom the numbers of other cases with the same issue, such as R8-事例-002
 */
public record DraftText(
        String title,
        String text,
        Category category,
        Urgency urgency,
        List<String> alsoFrom,
        List<Judgement> judgements) {

    public DraftText {
        alsoFrom = List.copyOf(alsoFrom);
        judgements = List.copyOf(judgements);
    }
}
