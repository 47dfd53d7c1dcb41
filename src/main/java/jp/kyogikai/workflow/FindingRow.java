package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.casework.Decision;
import jp.kyogikai.casework.Finding;
import jp.kyogikai.casework.Judgement;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.privacy.PersonalData;

/** One line of what the detector found; its key is the kind and the word (検出箇所の一覧の1行). */
record FindingRow(String ref, String kind, String excerpt, int times, String decision, String outcome, String reason) {

    private static final String BETWEEN = ":";

    static FindingRow of(Finding finding) {
        var isOpen = finding.decision() == Decision.UNDECIDED;
        return new FindingRow(
                finding.kind().name() + BETWEEN + finding.excerpt(),
                finding.kind().label(),
                finding.excerpt().isEmpty() ? "（削除済み）" : finding.excerpt(),
                finding.times(),
                isOpen ? "" : finding.decision().name(),
                finding.decision().label(),
                finding.reason());
    }

    static List<Judgement> parse(FormRows rows) {
        return rows.rowsIfAny().stream().map(FindingRow::parse).toList();
    }

    private static Judgement parse(FormRow row) {
        var key = row.required("id", "検出箇所", 600).split(BETWEEN, 2);
        var decision = row.text("decision");
        return new Judgement(
                Choices.parse(PersonalData.class, key[0], "検出箇所"),
                key.length == 2 ? key[1] : "",
                decision.isEmpty() ? Decision.UNDECIDED : Choices.parse(Decision.class, decision, "検出箇所の扱い"),
                row.text("reason", "残す理由", 1000));
    }
}
