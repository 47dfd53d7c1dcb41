package jp.kyogikai.desk.year;

import static java.util.stream.Collectors.joining;

import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.meeting.TotalLine;
import jp.kyogikai.program.UndertakingCard;
import jp.kyogikai.shared.Wareki;

/**
 * What several bodies reach together, as the page shows it (合計の1行).
 *
 * @param asked such as 年39回以上, or 18以上
 * @param counts what is counted, in a word, such as 活動（研修会）
 * @param bodies whose records are counted
 * @param counting where it stands what is counted
 * @param meetings those counted
 * @param activities those counted
 * @param names the bodies or offices counted, or how many activities of each kind
 */
public record TotalView(
        String name,
        String asked,
        String counts,
        String source,
        String bodies,
        String counting,
        String reached,
        int planned,
        String state,
        boolean warned,
        String notice,
        List<MeetingView> meetings,
        List<Activity> activities,
        List<String> names) {

    static TotalView of(TotalLine line, Council council, List<UndertakingCard> activities) {
        var state = line.state();
        var total = line.total();
        return new TotalView(
                total.name(),
                total.words(),
                total.counted(),
                total.article().toString(),
                total.bodies().isEmpty()
                        ? "全ての会議体"
                        : total.bodies().stream()
                                .map(council::body)
                                .map(Body::name)
                                .collect(joining("、")),
                total.counting().toString(),
                line.count().reached() + total.counts().unit(),
                line.count().planned(),
                state.label(),
                state.isWarning(),
                line.notice(),
                line.count().meetings().stream().map(MeetingView::of).toList(),
                activities.stream().map(Activity::of).toList(),
                line.count().names());
    }

    /** One activity that is counted (数えた活動). */
    public record Activity(String id, String number, String title, String on) {
        static Activity of(UndertakingCard card) {
            return new Activity(
                    card.id().value(),
                    card.number(),
                    card.done().title(),
                    Wareki.dayAndWeekday(card.done().on()));
        }
    }
}
