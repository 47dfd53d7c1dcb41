package jp.kyogikai.workflow;

import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;

/** Reads a fiscal year as a form offers it (年度の読取り). */
final class ChosenYear {

    private ChosenYear() {}

    static FiscalYear parse(FormText year) {
        var typed = year.required("年度");
        if (!typed.matches("20[0-9]{2}")) {
            new NotAYear(typed).raise();
        }
        return new FiscalYear(Integer.parseInt(typed));
    }

    /** What was sent is no year of the list. */
    record NotAYear(String typed) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」は年度として読み取れません。一覧から選んでください。".formatted(typed);
        }
    }
}
