package jp.kyogikai.desk.cases;

import jp.kyogikai.casework.FieldCount;
import jp.kyogikai.casework.SupportResult;

/** One field of life in the numbers of the office (分野の1行). */
public record FieldRow(String field, int cases, int resolved, int continued, int issues) {

    static FieldRow of(FieldCount count) {
        return new FieldRow(
                count.field(),
                count.cases(),
                count.times(SupportResult.RESOLVED),
                count.times(SupportResult.CONTINUE),
                count.times(SupportResult.ISSUE));
    }
}
