package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.MeetingCard;

/** How far the minutes of a meeting have come, in a sentence, and what the chair last said of them (会議録の状況). */
public record MinutesView(String sentence, String remark) {

    static MinutesView of(MeetingCard card, String remark, String due) {
        return switch (card.state()) {
            case PREPARING, CONVENED -> new MinutesView("会議の結果を記録した後に、作成します。", "");
            case HELD -> new MinutesView(due.isEmpty() ? "作成中です。" : "作成中です。確定の期限は%sです。".formatted(due), remark);
            case CLOSED -> new MinutesView("確定しています。", "");
            case CANCELLED -> new MinutesView("会議を中止したため、作成しません。", "");
        };
    }
}
