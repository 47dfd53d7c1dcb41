package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why it is not recorded that results were told in short (結果概要の周知を記録できない理由). */
public sealed interface OutlineRefusal extends Refusal {

    /** It was recorded before, perhaps by somebody else on another page. */
    record AlreadyTold(String meetingTitle, LocalDate on) implements OutlineRefusal {
        @Override
        public String sentence() {
            return "%sの結果概要は、%sに知らせたことを記録しています。画面を開き直して確かめてください。".formatted(meetingTitle, Wareki.day(on));
        }
    }

    /** A day before the meeting, or one to come. */
    record DayOutside(LocalDate on, LocalDate held, LocalDate today) implements OutlineRefusal {
        @Override
        public String sentence() {
            return "結果概要を知らせた日には、会議の日（%s）から今日（%s）までの日を入力してください（入力された日：%s）。"
                    .formatted(Wareki.day(held), Wareki.day(today), Wareki.day(on));
        }
    }
}
