package jp.kyogikai.program;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Charters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J5 計画の事項の数え方")
class PlanEntryTests {

    @ParameterizedTest
    @CsvSource({"MEETINGS, 3回", "UNDERTAKINGS, 3回", "REFERRALS, 3件", "STATEMENT, ''"})
    @DisplayName("会議と活動は回、調査・検討の報告は件で数え、数えない事項に数は付けない")
    void everyMeasureHasItsUnit(PlanMeasure measure, String words) {
        var entry = entry(measure, "研修会");

        assertThat(entry.words(3)).isEqualTo(words);
        assertThat(entry.targetWords()).endsWith(words);
    }

    @Test
    @DisplayName("報告の1行は、計画と同じ単位で数を示す")
    void aLineOfAReportSaysTheSame() {
        var line = new ReportLine("kodomo", ReportSection.ITEM, null, "依頼への報告", "達成", 2, 1, "件");

        assertThat(line.words(line.planned())).isEqualTo("2件");
        assertThat(line.words(line.done())).isEqualTo("1件");
        assertThat(line.words(null)).isEmpty();
    }

    @Test
    @DisplayName("活動の事項は同じ会議体の同じ種類の活動だけを、数えない事項は同じ会議体のどの活動も受け、ほかの事項は受けない")
    void anItemTakesWhatItNames() {
        assertThat(entry(PlanMeasure.UNDERTAKINGS, "研修会").takes(course("kodomo")))
                .isTrue();
        assertThat(entry(PlanMeasure.UNDERTAKINGS, "訪問").takes(course("kodomo")))
                .isFalse();
        assertThat(entry(PlanMeasure.UNDERTAKINGS, "研修会").takes(course("kenri")))
                .isFalse();
        assertThat(entry(PlanMeasure.STATEMENT, null).takes(course("kodomo"))).isTrue();
        assertThat(entry(PlanMeasure.MEETINGS, null).takes(course("kodomo"))).isFalse();
    }

    @Test
    @DisplayName("別の会議体の原案にあっても、同じ会議を数える2つの事項は、両方の事項を示して断る")
    void nothingIsCountedTwiceInAWholePlan() {
        var own = entry(PlanMeasure.MEETINGS, null);
        var above = new PlanEntry("こども部会の集まり", "", PlanMeasure.MEETINGS, "kodomo", null, 2);
        var other = new PlanEntry("権利擁護部会の開催", "", PlanMeasure.MEETINGS, "kenri", null, 2);
        var once = new CountedOnce(Charters.kisarazu()::body);

        assertThatNoException().isThrownBy(() -> once.check(List.of(own, other)));
        assertThat(refusal(() -> once.check(List.of(above, other, own))))
                .isEqualTo(new ProgramRefusal.CountedTwice("こども部会", PlanMeasure.MEETINGS, "こども部会の集まり", own.title()));
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS, MEETINGS, true",
        "REFERRALS, REFERRALS, true",
        "MEETINGS, REFERRALS, false",
        "UNDERTAKINGS, UNDERTAKINGS, false",
        "STATEMENT, STATEMENT, false"
    })
    @DisplayName("同じ会議体の会議又は報告を数える2つの事項は、同じ記録を数える")
    void twoItemsCountTheSame(PlanMeasure one, PlanMeasure other, boolean same) {
        assertThat(entry(one, "研修会").countsTheSameAs(entry(other, "研修会"))).isEqualTo(same);
        assertThat(entry(one, "研修会").countsTheSameAs(new PlanEntry("事項", "通年", other, "kenri", "研修会", 3)))
                .isFalse();
    }

    private static PlanEntry entry(PlanMeasure measure, @Nullable String kind) {
        return new PlanEntry("事項", "通年", measure, "kodomo", kind, 3);
    }

    private static Undertaken course(String body) {
        return new Undertaken(body, "研修会", "支援者向け研修会", LocalDate.of(2026, 9, 18), "", null, null, "", null);
    }
}
