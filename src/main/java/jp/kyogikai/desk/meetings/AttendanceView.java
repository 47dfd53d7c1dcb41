package jp.kyogikai.desk.meetings;

import java.util.List;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.meeting.AttendanceEntry;
import jp.kyogikai.meeting.AttendanceSheet;
import jp.kyogikai.meeting.Guest;
import jp.kyogikai.meeting.QuorumCount;
import org.jspecify.annotations.Nullable;

/** Who took part in a meeting, and whether they were enough, as its page shows it (出欠の表示). */
public record AttendanceView(String quorum, List<Row> rows, List<String> guests, String observers) {

    static AttendanceView of(AttendanceSheet sheet) {
        var gathering = sheet.gathering();
        return new AttendanceView(
                quorum(sheet),
                sheet.entries().stream().map(Row::of).toList(),
                gathering.guests().stream().map(AttendanceView::guest).toList(),
                observers(gathering.observers()));
    }

    /** Such as 定足数　4人以上・出席　6人（委員6人の過半数）。定足数に達しています。 */
    private static String quorum(AttendanceSheet sheet) {
        var count = sheet.quorum();
        var came = count.inWriting() ? "書面表決書の提出" : "出席";
        if (count.quorum().rule() == QuorumRule.NONE) {
            return sheet.isRecorded()
                    ? "定足数の定めはありません。%s　%d人（委員%d人）。".formatted(came, count.present(), count.members())
                    : "定足数の定めはありません。委員は%d人です。出欠は、まだ記録されていません。".formatted(count.members());
        }
        return sheet.isRecorded()
                ? "定足数　%d人以上・%s　%d人（%s）。%s"
                        .formatted(
                                count.required(),
                                came,
                                count.present(),
                                rule(count),
                                count.isMet() ? "定足数に達しています。" : "定足数に達していません。")
                : "定足数　%d人以上（%s）。出欠は、まだ記録されていません。".formatted(count.required(), rule(count));
    }

    /** An article is named only where the by-laws have one. */
    private static String rule(QuorumCount count) {
        var words = "委員%d人の%s".formatted(count.members(), count.quorum().rule().label());
        return count.quorum()
                .article()
                .onPaper()
                .map(article -> words + "、" + article)
                .orElse(words);
    }

    private static String guest(Guest guest) {
        return guest.post().isBlank() ? guest.name() : guest.post() + "　" + guest.name();
    }

    private static String observers(@Nullable Integer number) {
        return number == null ? "" : number + "人";
    }

    /** One member with how they took part. */
    public record Row(String name, String organisation, String presence, String remarks) {

        static Row of(AttendanceEntry entry) {
            return new Row(
                    entry.name(), entry.organisation(), entry.presence().label(), String.join("、", entry.remarks()));
        }
    }
}
