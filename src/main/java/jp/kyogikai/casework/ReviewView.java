package jp.kyogikai.casework;

import java.util.List;

/**
 * A sheet as its writers and its confirmer see it; nothing else of the case (事例シートの文案).
 *
 * @param revision which state of the text this is; a release is for one state alone
 * @param remark why it was sent back, or empty
 */
public record ReviewView(
        String number, String body, ReviewSheet sheet, int revision, List<Finding> findings, String remark) {

    public ReviewView {
        findings = List.copyOf(findings);
    }
}
