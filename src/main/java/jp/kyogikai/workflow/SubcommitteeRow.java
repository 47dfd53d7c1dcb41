package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;

/** One subcommittee that may be asked, to tick (依頼先の部会の1行). */
record SubcommitteeRow(String ref, String name, boolean include) {

    static List<BodyId> chosen(FormRows rows) {
        var chosen = rows.rows().stream()
                .filter(row -> row.isChecked("include"))
                .map(row -> new BodyId(row.required("id", "依頼先の部会", 64)))
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            new NobodyAsked().raise();
        }
        return chosen;
    }

    /** An investigation is to be asked for and no subcommittee is ticked. */
    record NobodyAsked() implements Refusal {
        @Override
        public String sentence() {
            return "調査・検討を依頼する部会が選ばれていません。1つ以上の部会に印を付けてください。";
        }
    }
}
