package jp.kyogikai.casework;

import java.util.List;
import java.util.Map;
import jp.kyogikai.shared.FiscalYear;

/**
 * How the cases of a council go in one year, without a word of their text (個別支援会議の運営状況).
 *
 * @param cases registered in the year
 * @param households among them, each counted once
 * @param meetings held in the year
 * @param results of those meetings, resolved ones too
 * @param stalled the cases that do not move, of whatever year
 */
public record CaseReport(
        FiscalYear year,
        int cases,
        int households,
        int meetings,
        Map<SupportResult, Integer> results,
        List<Stalled> stalled) {

    public CaseReport {
        results = Map.copyOf(results);
        stalled = List.copyOf(stalled);
    }

    /** Why a case counts as stalled. */
    public enum Cause {
        NOT_CONVENED("登録後、目安の日数を過ぎても個別支援会議が開かれていない"),
        NEXT_MISSED("次回の予定日を過ぎても記録がない"),
        NO_LEAD("主担当が決まっていない");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One case that does not move; number and cause alone. */
    public record Stalled(String number, Cause cause) {}
}
