package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is to be moved or called off on a page that shows a schedule it has no more (画面を開いた後の日程変更).
 *
 * @param move away from the schedule shown; null where it was another change, such as of the place in the agenda
 */
public record ChangedMeanwhile(
        String meetingTitle,
        Schedule now,
        MeetingKind kind,
        @Nullable Move move) implements Refusal {

    @Override
    public String sentence() {
        return "%sの日程は、画面に示した後に変わっています。%s今の日程は%sです。内容を確かめ直してから、改めて行ってください。"
                .formatted(meetingTitle, byWhom(), now.words(kind));
    }

    private String byWhom() {
        return move == null
                ? ""
                : "ユーザー名「%s」の利用者が、%sに変更しました（理由：%s）。".formatted(move.by(), Wareki.day(move.on()), move.reason());
    }
}
