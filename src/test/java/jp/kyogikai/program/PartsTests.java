package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J5 原案を作成する会議体")
class PartsTests {

    private static final CouncilId MIHON = new CouncilId("mihon");
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final BodyId OYA = new BodyId("oya");
    private static final BodyId KO = new BodyId("ko");
    private static final String WITHOUT_BOTH =
            Charters.SMALL.replace("tier: 全体", "tier: 調整・実務").replace("専門部会", "分科会");

    @Test
    @DisplayName("全体会議と専門部会が、それぞれ作成する")
    void plenaryAndSubcommitteesDraft() {
        assertThat(parts(Charters.SMALL).drafting(MIHON, YEAR, ProgramKind.PLAN))
                .containsExactly(OYA, KO);
    }

    @Test
    @DisplayName("全体会議も専門部会もない協議会では、課題を初めに決める会議体が作成する")
    void whoDecidesFirstDraftsWhereNobodyElseDoes() {
        assertThat(parts(WITHOUT_BOTH).drafting(MIHON, YEAR, ProgramKind.PLAN)).containsExactly(OYA);
    }

    @Test
    @DisplayName("調整・実務の会議体が作成する原案は、自らの記録を一度だけ数え、分科会の記録も数える")
    void itCountsItsOwnRecordsOnce() {
        var plan = new Program(MIHON, YEAR, ProgramKind.PLAN, 1, List.of(OYA), YEAR.firstDay());

        var counted = parts(WITHOUT_BOTH).counted(plan.chapters().get(0));

        assertThat(counted).extracting(Body::id).containsExactly(OYA, KO);
    }

    /** Plans are drafted by the charter alone, without what was recorded before. */
    private static Parts parts(String charter) {
        var today = LocalDate.of(2026, 4, 1).atTime(9, 0).atZone(ZoneId.of("Asia/Tokyo"));
        var bodies = new YearBodies(Charters.councils(CharterFile.read("mihon.yaml", charter)));
        return new Parts(bodies, null, null, Clock.fixed(today.toInstant(), today.getZone()));
    }
}
