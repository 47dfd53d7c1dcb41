package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanConcernTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final Body KO = Charters.written(Charters.SMALL).body(new BodyId("ko"));

    @Test
    @DisplayName("C5 年度の一部に求められる回数は、その期間と根拠を1つの括弧に入れて示す")
    void timeAndSourceShareABracket() {
        var sinceAutumn = new Asked(KO.cadence(), YEAR, new Lifetime(LocalDate.of(2026, 10, 1), YEAR.lastDay()));

        assertThat(new PlanConcern.Fewer(KO, sinceAutumn, 1).sentence())
                .isEqualTo("年4回のうち2回（令和8年10月1日から、根拠：組織図）に対して、既にある会議と合わせて1回です。");
        assertThat(new PlanConcern.More(KO, sinceAutumn, 3, 0).sentence())
                .isEqualTo("年4回のうち2回（令和8年10月1日から、根拠：組織図）に対して、既にある会議と合わせて3回です。");
    }

    @Test
    @DisplayName("C5 1年度の回数は、根拠だけを括弧に入れて示す")
    void aWholeYearHasItsSourceAlone() {
        assertThat(new PlanConcern.Fewer(KO, new Asked(KO.cadence(), YEAR, Lifetime.of(YEAR)), 3).sentence())
                .startsWith("年4回（根拠：組織図）に対して、");
    }
}
