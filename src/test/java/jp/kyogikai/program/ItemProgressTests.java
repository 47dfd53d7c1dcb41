package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PlanItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J5 計画の事項の状況は、記録の数から決まる")
class ItemProgressTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @ParameterizedTest(name = "計画2回、実績{0}回、{1} … {2}")
    @CsvSource({
        "0, 2026-10-01, 未着手",
        "1, 2026-10-01, 実施中",
        "2, 2026-10-01, 達成",
        "3, 2026-10-01, 達成",
        "1, 2027-03-31, 実施中",
        "1, 2027-04-01, 未達",
        "0, 2027-04-01, 未達",
        "2, 2027-04-01, 達成"
    })
    @DisplayName("数える事項は、回数と年度の終わりで決まる")
    void countedItemFollowsItsRecords(int done, LocalDate today, String label) {
        var entry = new PlanEntry("研修会", "9月", PlanMeasure.UNDERTAKINGS, "kodomo", "研修会", 2);

        assertThat(progress(entry, done, null, today).state().label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"DONE, 達成", "PARTLY, 一部実施", "NOT_DONE, 未達"})
    @DisplayName("数えない事項は、報告で述べたとおりになる")
    void statementFollowsTheReport(Achievement said, String label) {
        assertThat(progress(statement(), 1, said, YEAR.lastDay()).state().label())
                .isEqualTo(label);
    }

    @Test
    @DisplayName("数えない事項は、記録があっても、報告で述べるまで報告待ちである")
    void statementWaitsForItsReport() {
        assertThat(progress(statement(), 1, null, YEAR.lastDay()).state()).isEqualTo(ItemState.UNTOLD);
    }

    private static PlanEntry statement() {
        return new PlanEntry("一覧の更新", "通年", PlanMeasure.STATEMENT, "kodomo", null, 0);
    }

    private static ItemProgress progress(PlanEntry entry, int done, @Nullable Achievement said, LocalDate today) {
        List<Evidence> evidence = Collections.nCopies(
                done, new Evidence(ReportSection.UNDERTAKING, "1", LocalDate.of(2026, 9, 1), "研修会"));
        return new ItemProgress(new PlanItemId("1"), new BodyId("kodomo"), YEAR, entry, evidence, said, "", today);
    }
}
