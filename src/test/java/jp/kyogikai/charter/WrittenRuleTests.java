package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("要綱設定の書面開催の定めと、書面表決の決し方")
class WrittenRuleTests {

    @Test
    @DisplayName("書かない会議体は書面開催を行わない")
    void aBodyWithoutTheRuleComesTogether() {
        var council = CharterFile.read("mihon.yaml", Charters.SMALL);

        assertThat(council.bodies()).noneMatch(body -> body.written().allowed());
    }

    @Test
    @DisplayName("行わない書面開催を数える設定は誤りとする")
    void whatIsNotAllowedIsNotCounted() {
        var charter = Charters.SMALL.replace(
                "    chair: 会長\n", "    chair: 会長\n    written: { counted: yes, source: paper }\n");

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("書面開催を行わないのに、開催回数に数える"));
    }

    @Test
    @DisplayName("個別の階層の会議体の書面開催は誤りとする")
    void theCircleHasNoAgenda() {
        var charter = Charters.kisarazuText()
                .replace("  shuro: {", "    written: { allowed: yes, source: seed }\n\n  shuro: {");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("次第のある会議を開かないため、書面開催を行えません"));
    }

    @ParameterizedTest(name = "{0}（議長裁決 {1}）賛成{2} 反対{3} → {4}")
    @CsvSource({
        "MAJORITY_OF_PRESENT, true, 6, 5, true",
        "MAJORITY_OF_PRESENT, true, 5, 5, true",
        "MAJORITY_OF_PRESENT, false, 5, 5, false",
        "MAJORITY_OF_PRESENT, true, 5, 6, false",
        "MAJORITY_OF_PRESENT, true, 0, 0, false",
        "CONSENSUS, false, 9, 0, true",
        "CONSENSUS, false, 9, 1, false",
        "CONSENSUS, false, 0, 0, false"
    })
    @DisplayName("採決する会議体は過半数、可否同数は議長、採決しない会議体は反対なしで決する")
    void theDecisionRuleSaysWhatIsCarried(VoteRule rule, boolean casting, int ayes, int noes, boolean carried) {
        var decision = new DecisionRule(rule, casting, Article.unconfirmed());

        assertThat(decision.carries(ayes, noes)).isEqualTo(carried);
    }
}
