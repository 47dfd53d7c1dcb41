package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.casework.Participant;
import jp.kyogikai.engine.FormRows;

/** One line of the participants of a meeting on a case (参加者の一覧の1行). */
record ParticipantRow(String name, String organisation, String role) {

    /** An empty line to begin with. */
    static ParticipantRow empty() {
        return new ParticipantRow("", "", "");
    }

    static ParticipantRow of(Participant participant) {
        return new ParticipantRow(participant.name(), participant.organisation(), participant.role());
    }

    static List<Participant> parse(FormRows rows) {
        return rows.rowsIfAny().stream()
                .map(row -> new Participant(
                        row.required("name", "参加者の氏名", 100),
                        row.text("organisation", "参加者の所属", 200),
                        row.text("role", "参加者の役割", 100)))
                .toList();
    }
}
