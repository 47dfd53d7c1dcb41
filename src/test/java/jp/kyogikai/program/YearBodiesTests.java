package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J5・A13 年度の会議体")
class YearBodiesTests {

    private static final CouncilId MIHON = new CouncilId("mihon");
    private static final String RENAMED =
            Charters.SMALL.replace("  ko:", "  saigai:").replace("暮らし部会", "災害部会");
    private static final String ENDING =
            Charters.SMALL.replace("    tier: 専門部会\n", "    tier: 専門部会\n    until: 令和9年3月31日\n");

    private final YearBodies bodies = new YearBodies(Charters.councils(
            CharterFile.read("mihon.yaml", Charters.SMALL), CharterFile.read("mihon@2026-10-01.yaml", RENAMED)));

    @Test
    @DisplayName("年度の途中でなくなる部会と、途中から置かれる部会は、どちらもその年度の会議体である")
    void aYearHasTheBodiesOfAllItsCharters() {
        assertThat(names(bodies.of(MIHON, new FiscalYear(2026)))).containsExactly("全体会", "暮らし部会", "災害部会");
    }

    @Test
    @DisplayName("前の年度は前の版だけ、次の年度は新しい版だけによる")
    void otherYearsHaveTheirOwn() {
        assertThat(names(bodies.of(MIHON, new FiscalYear(2025)))).containsExactly("全体会", "暮らし部会");
        assertThat(names(bodies.of(MIHON, new FiscalYear(2027)))).containsExactly("全体会", "災害部会");
    }

    @Test
    @DisplayName("年度の途中で作る計画には、それまでになくなった部会を含めない")
    void whatEndedIsOver() {
        assertThat(names(bodies.since(MIHON, new FiscalYear(2026), LocalDate.of(2026, 10, 1))))
                .containsExactly("全体会", "災害部会");
        assertThat(names(bodies.since(MIHON, new FiscalYear(2026), LocalDate.of(2026, 9, 30))))
                .containsExactly("全体会", "暮らし部会", "災害部会");
    }

    @Test
    @DisplayName("時限の部会は、終わる日の年度まではその年度の会議体である")
    void aBodyForATimeIsOfItsLastYear() {
        var timed = new YearBodies(Charters.councils(CharterFile.read("mihon.yaml", ENDING)));

        assertThat(names(timed.of(MIHON, new FiscalYear(2026)))).containsExactly("全体会", "暮らし部会");
        assertThat(names(timed.of(MIHON, new FiscalYear(2027)))).containsExactly("全体会");
    }

    private static List<String> names(List<Body> bodies) {
        return bodies.stream().map(Body::name).toList();
    }
}
