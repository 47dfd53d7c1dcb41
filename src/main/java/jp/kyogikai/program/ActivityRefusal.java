package jp.kyogikai.program;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why an activity is not entered or not changed (活動台帳で受け付けられない理由). */
public sealed interface ActivityRefusal extends Refusal {

    /** The charters of that year have no such body that meets. */
    record UnknownBody(String body, List<String> offered) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "会議体「%s」は、実施日の年度の要綱設定にありません。%sから選び直してください。".formatted(body, String.join("、", offered));
        }
    }

    /** The form entered something else before, for instance because the browser was put back to it. */
    record FormUsed(String number, String title) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "この画面からは、既に%s「%s」を記録しています。その内容を直すときは、活動台帳でその活動を開いて訂正してください。別の活動のときは、もう一度「記録する」を押してください。"
                    .formatted(number, title);
        }
    }

    /** An activity with the very same contents stands in the ledger. */
    record SameAgain(String number, String title) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "同じ内容の活動「%s」が、%sとして既に記録されています。別の活動のときは、名称に「（午後の部）」を付けるなどして、区別できるようにしてください。".formatted(title, number);
        }
    }

    /** The charter counts no activities of that kind in that year. */
    record UnknownKind(String kind, List<String> offered) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "活動の種類「%s」は、その年度の要綱設定にありません。%sから選び直してください。".formatted(kind, String.join("、", offered));
        }
    }

    /** The ledger holds what was done, not what is meant to be done. */
    record NotYet(LocalDate on) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "実施日の%sは、まだ来ていません。活動台帳には、実施した活動を記録してください。これから行うことは、事業計画に載せます。".formatted(Wareki.day(on));
        }
    }

    /** A number of people or offices below zero, or beyond belief. */
    record Uncountable(String label, int number) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "「%s」の%,dは数として受け付けられません。0から999,999までの数を入力してください。分からないときは空欄にしてください。".formatted(label, number);
        }
    }

    /** The item belongs to no adopted plan of that year, or to another body or kind of activity. */
    record NotServed(String title) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "「%s」に対応する計画の事項は、その年度の事業計画で、その会議体の、その種類の活動を数えるものではありません。計画の事項を選び直すか、選ばずに保存してください。".formatted(title);
        }
    }

    /** The number names a fiscal year. */
    record OtherYear(String number, FiscalYear year, LocalDate to) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "%sは%sの活動です。実施日を%sには訂正できません。別の年度の活動であれば、理由を書いて取り消し、入力し直してください。"
                    .formatted(number, year, Wareki.day(to));
        }
    }

    /** It was cancelled before. */
    record Cancelled(String number) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "%sは取り消されているため、変更できません。必要な場合は、新しい活動として入力してください。".formatted(number);
        }
    }

    /** Somebody else corrected it since the page was opened. */
    record Overtaken(String number) implements ActivityRefusal {
        @Override
        public String sentence() {
            return "%sは、画面を開いた後に別の方が訂正しました。画面を開き直して、訂正の経過を確かめてから、もう一度行ってください。".formatted(number);
        }
    }
}
