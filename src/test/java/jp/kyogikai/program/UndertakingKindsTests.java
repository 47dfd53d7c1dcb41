package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J6・A13 年度に選べる活動の種類")
class UndertakingKindsTests {

    private static final CouncilId MIHON = new CouncilId("mihon");

    private final UndertakingKinds kinds = new UndertakingKinds(Charters.councils(
            CharterFile.read("mihon.yaml", with("[研修会, 訪問]")),
            CharterFile.read("mihon@2026-10-01.yaml", with("[見学会, 研修会]"))));

    @Test
    @DisplayName("年度の初めの版の種類に、年度の途中から施行する版の種類を加える")
    void aYearHasTheKindsOfAllItsCharters() {
        assertThat(kinds.of(MIHON, new FiscalYear(2026))).containsExactly("研修会", "訪問", "見学会");
    }

    @Test
    @DisplayName("前の年度は前の版だけ、次の年度は新しい版だけによる")
    void otherYearsHaveTheirOwn() {
        assertThat(kinds.of(MIHON, new FiscalYear(2025))).containsExactly("研修会", "訪問");
        assertThat(kinds.of(MIHON, new FiscalYear(2027))).containsExactly("見学会", "研修会");
    }

    private static String with(String list) {
        return Charters.SMALL.replace("bodies:\n", "activities: { kinds: " + list + ", source: paper }\nbodies:\n");
    }
}
