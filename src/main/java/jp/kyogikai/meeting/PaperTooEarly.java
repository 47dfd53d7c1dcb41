package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** A paper is asked for before there is what stands in it (まだ作れない文書). */
public record PaperTooEarly(String meetingTitle, String paper, String until) implements Refusal {
    @Override
    public String sentence() {
        return "%sの%sは、%sまで開けません。会議の画面で状況を確かめ、%sてから開いてください。"
                .formatted(meetingTitle, paper, until, until.replaceFirst("する$", "し"));
    }
}
