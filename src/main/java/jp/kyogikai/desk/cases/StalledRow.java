package jp.kyogikai.desk.cases;

import java.util.List;
import jp.kyogikai.casework.CaseReport.Asked;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.casework.CaseReport.Stalled;

/** One case that does not move, as the office sees it (動いていない事例の1行). */
public record StalledRow(String id, String number, List<String> causes, List<String> asked) {

    static StalledRow of(Stalled one) {
        return new StalledRow(
                one.id().value(),
                one.number(),
                one.causes().stream().map(Cause::label).toList(),
                one.asked().stream().map(Asked::line).toList());
    }
}
