package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;

/**
 * A draft as its writer and its confirmer see it; nothing of the case (地域課題の文案).
 *
 * @param revision which state of the text this is; a confirmation is for one state alone
 * @param remark why it was sent back, or empty
 * @param caution the warning that too few households stand behind it, or empty
 */
public record DraftView(
        String title,
        String text,
        Category category,
        Urgency urgency,
        int revision,
        List<String> alsoFrom,
        List<Finding> findings,
        String remark,
        String caution) {

    public DraftView {
        alsoFrom = List.copyOf(alsoFrom);
        findings = List.copyOf(findings);
    }
}
