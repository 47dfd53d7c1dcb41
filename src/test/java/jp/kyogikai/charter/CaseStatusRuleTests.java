package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("要綱設定の個別支援会議の運営状況の定め")
class CaseStatusRuleTests {

    private static final String REPORTED = "case-status: { reported: yes, source: seed }";

    @Test
    @DisplayName("木更津市では、全体会議と調整会議に運営状況を報告する")
    void theTwoDecidingBodiesAreTold() {
        assertThat(Charters.kisarazu().bodies())
                .filteredOn(body -> body.caseStatus().reported())
                .extracting(Body::name)
                .containsExactly("全体会議", "調整会議");
    }

    @Test
    @DisplayName("書かない会議体には報告しない")
    void aBodyWithoutTheRuleIsToldNothing() {
        var council = CharterFile.read("mihon.yaml", Charters.SMALL);

        assertThat(council.bodies()).noneMatch(body -> body.caseStatus().reported());
    }

    @Test
    @DisplayName("個別の階層の会議体に報告する設定は誤りとする")
    void theCircleHasNoAgenda() {
        var charter = Charters.kisarazuText().replace("  shuro: {", "    " + REPORTED + "\n\n  shuro: {");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("次第のある会議を開かないため、運営状況を報告できません"));
    }

    @Test
    @DisplayName("定例の議題に同じ名前を重ねて書いた設定は誤りとする")
    void theItemStandsOnce() {
        var charter = Charters.SMALL.replace(
                "    chair: 会長\n",
                "    chair: 会長\n    standing-items: [個別支援会議の運営状況]\n"
                        + "    case-status: { reported: yes, source: paper }\n");

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("「個別支援会議の運営状況」が重なっています"));
    }

    @Test
    @DisplayName("根拠のない定めは、既定（未確認）として注意を示す")
    void aRuleNamesItsSource() {
        var charter = Charters.SMALL.replace("    chair: 会長\n", "    chair: 会長\n    case-status: { reported: yes }\n");

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("「case-status」の根拠がないため"));
    }
}
