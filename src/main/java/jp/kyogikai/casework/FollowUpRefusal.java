package jp.kyogikai.casework;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why what was said of an assignment is not taken down (役割分担の確認で受け付けられない理由). */
public sealed interface FollowUpRefusal extends Refusal {

    /** Nobody said what became of it. */
    record ResultMissing(String assignment) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "役割分担「%s」がどうなったか選ばれていません。「済」「続く」「取りやめ」から選んでください。".formatted(assignment);
        }
    }

    /** It goes on, and nobody knows until when. */
    record DateMissing(String assignment) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "役割分担「%s」を「続く」とする場合は、新しい期日を入力してください。".formatted(assignment);
        }
    }

    /** It goes on until a day that has passed already. */
    record DatePassed(String assignment, LocalDate day) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "役割分担「%s」の新しい期日が、%sより前になっています。その日以後の日を入力してください。".formatted(assignment, Wareki.day(day));
        }
    }

    /** It is dropped without a word why. */
    record ReasonMissing(String assignment) implements FollowUpRefusal {
        @Override
        public String sentence() {
            return "役割分担「%s」を取りやめる場合は、その理由を入力してください。".formatted(assignment);
        }
    }
}
