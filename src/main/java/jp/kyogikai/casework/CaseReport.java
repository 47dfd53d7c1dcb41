package jp.kyogikai.casework;

import java.util.List;
import java.util.Map;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.FiscalYear;

/**
 * How the cases of a council go in one fiscal year up to a day, without a word of their text (個別支援会議の運営状況).
 *
 * @param cases registered in the year
 * @param households among them, each counted once
 * @param meetings held in the year
 * @param results of those meetings, resolved ones too
 * @param fields cases and results by field of life; empty where they are too few to be told apart
 * @param tasks what open cases have still listed, of whatever year
 * @param stalled the cases that do not move, of whatever year
 */
public record CaseReport(
        FiscalYear year,
        int cases,
        int households,
        int meetings,
        Map<SupportResult, Integer> results,
        List<FieldCount> fields,
        Tasks tasks,
        List<Stalled> stalled) {

    public CaseReport {
        results = Map.copyOf(results);
        fields = List.copyOf(fields);
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

    /** The assignments that the last minutes of open cases leave to do, and those whose day has passed (役割分担の件数). */
    public record Tasks(int listed, int overdue) {}

    /** One case that does not move; its number, the causes, and what meetings asked, without any text. */
    public record Stalled(CaseId id, String number, List<Cause> causes, List<Asked> asked) {

        public Stalled {
            causes = List.copyOf(causes);
            asked = List.copyOf(asked);
        }
    }

    /** That a meeting asked something of the circle; what it said is for the circle alone (要請済み). */
    public record Asked(PromptKind kind, String meeting) {

        /** Such as 開催を要請（令和8年度 第1回 調整会議）. */
        public String line() {
            return "%s（%s）".formatted(kind.label(), meeting);
        }
    }
}
