package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("要綱設定の事例検討の定め")
class CaseReviewRuleTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final String ALLOWED = "case-review: { allowed: yes, source: 既定 }";

    @Test
    @DisplayName("木更津市では、調整会議だけが事例検討を行う")
    void onlyTheCoordinationBodyReviewsCases() {
        assertThat(Charters.kisarazu().reviewingBodies(DAY))
                .extracting(Body::name)
                .containsExactly("調整会議");
    }

    @Test
    @DisplayName("書かない会議体では、事例検討を行わない")
    void aBodyWithoutTheRuleReviewsNothing() {
        var council = CharterFile.read("mihon.yaml", Charters.SMALL);

        assertThat(council.reviewingBodies(DAY)).isEmpty();
        assertThat(council.body(Charters.id("oya")).caseReview().outcomes().list())
                .isEmpty();
    }

    @Test
    @DisplayName("時限の会議体は、終わりの日まで事例検討を行う")
    void aBodyReviewsWhileItExists() {
        var council = Charters.written(Charters.SMALL.replace(
                "    name: 暮らし部会\n",
                "    name: 暮らし部会\n    until: 令和9年3月31日\n    case-review: { allowed: yes, source: paper }\n"));

        assertThat(council.reviewingBodies(DAY)).extracting(Body::name).containsExactly("暮らし部会");
        assertThat(council.reviewingBodies(DAY.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("事例検討の結果は、検討済み又は継続に限る")
    void aReviewEndsWithAdviceOrComesAgain() {
        var rule = new CaseReviewRule(true, Article.unconfirmed());

        assertThat(rule.outcomes().list()).isEqualTo(List.of(Outcome.REVIEWED, Outcome.CONTINUE));
    }

    @Test
    @DisplayName("個別の階層の会議体に事例検討を認める設定は誤りとする")
    void theCircleHasNoAgenda() {
        var charter = Charters.kisarazuText().replace("  shuro: {", "    " + ALLOWED + "\n\n  shuro: {");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("次第のある会議を開かないため、事例検討を行えません"));
    }

    @Test
    @DisplayName("課題の結果に「検討済み」は選べない")
    void issuesAreNotMerelyReviewed() {
        var charter = Charters.kisarazuText().replace("allowed: [採択, 継続, 差し戻し]", "allowed: [採択, 継続, 差し戻し, 検討済み]");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.sentence()).contains("「検討済み」は選べません"));
    }

    @Test
    @DisplayName("根拠のない定めは、既定（未確認）として注意を示す")
    void aRuleNamesItsSource() {
        var charter = Charters.kisarazuText().replace(ALLOWED, "case-review: { allowed: yes }");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("「case-review」の根拠がないため"));
    }
}
