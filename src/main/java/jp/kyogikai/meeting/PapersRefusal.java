package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why it is not recorded that the papers of a meeting were sent (会議資料の送付を記録できない理由). */
public sealed interface PapersRefusal extends Refusal {

    /** It was recorded before, perhaps by somebody else on another page. */
    record AlreadySent(String meetingTitle, LocalDate on) implements PapersRefusal {
        @Override
        public String sentence() {
            return "%sの会議資料は、%sに送付したことを記録しています。画面を開き直して確かめてください。".formatted(meetingTitle, Wareki.day(on));
        }
    }

    /** A day after the meeting, or one to come. */
    record DayOutside(LocalDate on, LocalDate latest) implements PapersRefusal {
        @Override
        public String sentence() {
            return "会議資料を送付した日には、%sまでの日を入力してください（入力された日：%s）。".formatted(Wareki.day(latest), Wareki.day(on));
        }
    }
}
