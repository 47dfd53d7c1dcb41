package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** An agenda without any item (議題なし). */
public record EmptyAgenda(String meetingTitle) implements Refusal {
    @Override
    public String sentence() {
        return "%sの次第に議題がありません。付議待ちの課題を選ぶか、議題を追加してください。".formatted(meetingTitle);
    }
}
