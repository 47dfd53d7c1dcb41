package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.Refusal;

/** One body whose part the office looks through, to tick where it is to draft again (取りまとめの一覧の1行). */
record ChapterRow(String ref, String name, String state, boolean redraft) {

    static List<ChapterId> chosen(FormRows rows) {
        return rows.rowsIfAny().stream()
                .filter(row -> row.isChecked("redraft"))
                .map(row -> new ChapterId(row.required("id", "再提出を依頼する会議体", 36)))
                .distinct()
                .toList();
    }

    /** What goes before the bodies is not at the same time asked for again. */
    static void mustAskNobody(FormRows rows, FormText redraftDue) {
        if (!chosen(rows).isEmpty() || !redraftDue.typed().isEmpty()) {
            new AskedAndPut().raise();
        }
    }

    /** Bodies are ticked to draft again, and the whole is to be put before a meeting. */
    record AskedAndPut() implements Refusal {
        @Override
        public String sentence() {
            return "再提出を依頼する印又は期限が入力されているため、付議できません。印と期限を外してから付議するか、「再提出を依頼する」を選んでください。";
        }
    }
}
