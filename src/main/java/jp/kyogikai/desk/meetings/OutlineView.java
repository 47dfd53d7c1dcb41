package jp.kyogikai.desk.meetings;

import java.util.Optional;
import jp.kyogikai.meeting.OutlineTold;
import jp.kyogikai.shared.Wareki;

/** Whether the results were told in short, or until when they are to be, in a sentence (結果概要の周知の状況). */
public record OutlineView(String sentence, boolean isOwed) {

    /** Empty where nothing is to be told, and nothing was. */
    static Optional<OutlineView> of(boolean owed, String due, Optional<OutlineTold> told) {
        return owed
                ? Optional.of(new OutlineView("まだ知らせていません。%sまでに知らせ、知らせた日を記録してください。".formatted(due), true))
                : told.map(it -> new OutlineView("%sに知らせました（%s）。".formatted(Wareki.day(it.on()), it.how()), false));
    }
}
