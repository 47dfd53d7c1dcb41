package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年間計画の定め")
class YearPlanRuleTests {

    @Test
    @DisplayName("C3 定めのない要綱設定では、調整会議を総会の25日前（前後7日）、14時から16時までとし、既定（未確認）と記す")
    void whatIsNotWrittenIsUsual() {
        var rule = Charters.written(Charters.SMALL).yearPlan();

        assertThat(rule)
                .isEqualTo(new YearPlanRule(25, 7, LocalTime.of(14, 0), LocalTime.of(16, 0), Article.unconfirmed()));
        assertThat(rule).isEqualTo(Charters.kisarazu().yearPlan());
    }

    @Test
    @DisplayName("日数、幅、時刻及び根拠を、要綱設定から読む")
    void theCharterSaysOtherwise() {
        var rule = with("{ lead: 10, tolerance: 3, hours: 18:30-20:00, source: youko 第7条 }")
                .yearPlan();

        assertThat(rule)
                .isEqualTo(new YearPlanRule(10, 3, LocalTime.of(18, 30), LocalTime.of(20, 0), Article.bylaw("要綱第7条")));
        assertThat(rule.lead(LocalDate.of(2027, 6, 21))).isEqualTo("2027-06-11");
        assertThat(rule.earliest(LocalDate.of(2027, 6, 21))).isEqualTo("2027-06-08");
        assertThat(rule.latest(LocalDate.of(2027, 6, 21))).isEqualTo("2027-06-14");
    }

    @Test
    @DisplayName("幅を書かなくても、調整会議は必ず総会より前になる")
    void theToleranceStaysBeforeThePlenary() {
        assertThat(with("{ lead: 4, source: youko 第7条 }").yearPlan().toleranceDays())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("使えない数と時刻は、その行と直し方を示す")
    void slipsAreTold() {
        var faults = CharterFile.lint("mihon.yaml", text("{ lead: 10, tolerance: 10, hours: 夕方, source: youko 第7条 }"));

        assertThat(faults)
                .extracting(Fault::what)
                .anyMatch(it -> it.contains("「tolerance」の「10」"))
                .anyMatch(it -> it.contains("「夕方」"));
    }

    @Test
    @DisplayName("間隔の定めのある会議体と、回数から均等に割った会議体を区別する")
    void aNamedDistanceIsKnown() {
        var council = Charters.written(Charters.SMALL);

        assertThat(council.body(Charters.id("ko")).cadence().spaced()).isTrue();
        assertThat(council.body(Charters.id("oya")).cadence().spaced()).isFalse();
    }

    private static Council with(String rule) {
        return Charters.written(text(rule));
    }

    private static String text(String rule) {
        return Charters.SMALL.replace("bodies:\n", "year-plan: " + rule + "\nbodies:\n");
    }
}
