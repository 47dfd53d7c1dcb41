package jp.kyogikai.desk.meetings;

import java.util.Optional;
import jp.kyogikai.meeting.PapersSent;
import jp.kyogikai.shared.Wareki;

/** Whether the papers of a meeting were sent, or until when they are to be, in a sentence (会議資料の送付の状況). */
public record PapersSentView(String sentence, boolean isOwed) {

    /** Empty where they go with the notice, and nothing else was recorded. */
    static Optional<PapersSentView> of(boolean owed, String due, Optional<PapersSent> sent) {
        return owed
                ? Optional.of(new PapersSentView("まだ送付していません。%sまでに送付し、送付した日を記録してください。".formatted(due), true))
                : sent.map(it -> new PapersSentView("%sに送付しました（%s）。".formatted(Wareki.day(it.on()), it.how()), false));
    }
}
