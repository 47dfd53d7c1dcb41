package jp.kyogikai.desk.cases;

import java.time.ZoneId;
import java.util.List;
import jp.kyogikai.privacy.ReadNote;
import jp.kyogikai.shared.Wareki;

/** One line of the read log as its circle sees it (閲覧記録の1行). */
public record ReaderRow(String at, String reader, String what) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static List<ReaderRow> of(List<ReadNote> notes) {
        return notes.stream().map(ReaderRow::of).toList();
    }

    private static ReaderRow of(ReadNote note) {
        var at = note.at().atZone(TOKYO);
        return new ReaderRow(
                Wareki.day(at.toLocalDate()) + "　" + Wareki.time(at.toLocalTime()), note.reader(), note.what());
    }
}
