package jp.kyogikai.desk.year;

import java.util.List;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.meeting.TotalLine;

/**
 * What several bodies reach together, as the page shows it (合計の1行).
 *
 * @param asked such as 年39回以上, or 18以上
 * @param counts what is counted, in a word
 * @param meetings those counted
 * @param names the bodies or offices counted
 */
public record TotalView(
        String name,
        String asked,
        String counts,
        String source,
        String reached,
        int planned,
        String state,
        boolean warned,
        String notice,
        List<MeetingView> meetings,
        List<String> names) {

    static TotalView of(TotalLine line) {
        var state = line.state();
        var total = line.total();
        return new TotalView(
                total.name(),
                total.words(),
                total.counts().label(),
                total.article().toString(),
                line.count().reached() + total.counts().unit(),
                line.count().planned(),
                state.label(),
                state.isWarning(),
                line.sentence(),
                line.count().meetings().stream().map(MeetingView::of).toList(),
                line.count().names());
    }
}
