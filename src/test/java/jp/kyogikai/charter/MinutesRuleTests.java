package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("要綱設定の会議録の定めと、非公開の理由")
class MinutesRuleTests {

    private static final String PUBLIC = "    publicity: { rule: 公開, source: paper }\n";

    @Test
    @DisplayName("書かない会議体は、会議録を実名とし、公開用では委員とだけ表す")
    void theUsualRuleTellsThePublicNoNames() {
        var minutes = CharterFile.read("mihon.yaml", Charters.SMALL)
                .body(Charters.id("oya"))
                .minutes();

        assertThat(minutes.internal()).isEqualTo(SpeakerNaming.NAME);
        assertThat(minutes.published()).isEqualTo(SpeakerNaming.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("発言者の表し方は、5つから選べる")
    void everyWayCanBeChosen(SpeakerNaming naming) {
        var council = CharterFile.read(
                "mihon.yaml",
                with("    minutes: { naming: 実名, public-naming: %s, source: paper }\n".formatted(naming.label())));

        assertThat(council.body(Charters.id("oya")).minutes().published()).isEqualTo(naming);
    }

    @Test
    @DisplayName("会議録の様式は、書かなければ要点とする")
    void theUsualStyleIsASummary() {
        assertThat(CharterFile.read("mihon.yaml", Charters.SMALL)
                        .body(Charters.id("oya"))
                        .minutes()
                        .style())
                .isEqualTo(MinutesStyle.SUMMARY);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("会議録の様式は、要点、全文及び報告から選べる")
    void everyStyleCanBeChosen(MinutesStyle style) {
        var council = CharterFile.read(
                "mihon.yaml", with("    minutes: { style: %s, source: youko 第9条 }\n".formatted(style.label())));

        assertThat(council.body(Charters.id("oya")).minutes())
                .isEqualTo(new MinutesRule(style, SpeakerNaming.NAME, SpeakerNaming.MEMBER, Article.bylaw("要綱第9条")));
    }

    @Test
    @DisplayName("ない様式は、近いものを示して誤りとする")
    void anUnknownStyleIsAFault() {
        assertThat(CharterFile.lint("mihon.yaml", with("    minutes: { style: 全文録, source: paper }\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("19行目：「全文録」は選べません。", "全文"));
    }

    @Test
    @DisplayName("ない表し方は、近いものを示して誤りとする")
    void anUnknownWayIsAFault() {
        assertThat(CharterFile.lint("mihon.yaml", with("    minutes: { naming: 実明, source: paper }\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("「実明」は選べません。", "実名"));
    }

    @Test
    @DisplayName("公開用だけが実名となる設定は誤りとする")
    void thePublicReadsNoMoreNamesThanTheMeeting() {
        assertThat(CharterFile.lint(
                        "mihon.yaml", with("    minutes: { naming: 団体, public-naming: 実名, source: paper }\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("公開用の会議録だけが、発言者を実名で表す"));
    }

    @Test
    @DisplayName("個別の階層の会議体の会議録の定めは誤りとする")
    void theCircleHasNoSuchMinutes() {
        var charter = Charters.kisarazuText()
                .replace("  shuro: {", "    minutes: { naming: 団体, public-naming: 団体, source: seed }\n\n  shuro: {");

        assertThat(CharterFile.lint("kisarazu.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("会議録の様式などを定められません"));
    }

    @Test
    @DisplayName("非公開の理由は、書いた言葉と、非公開を定めた条項だけを文書に載せる")
    void onlyWhatTheCharterSaysIsPrinted() {
        var open = publicity("{ rule: 公開, reason: 個人に関する情報を扱うため, source: youko 第9条 }");
        var closed = publicity("{ rule: 非公開, reason: 個人に関する情報を扱うため, source: youko 第9条 }");
        var byArticle = publicity("{ rule: 非公開, source: youko 第9条 }");
        var unconfirmed = publicity("{ rule: 非公開, source: 既定 }");

        assertThat(open.closedBecause()).contains("個人に関する情報を扱うため");
        assertThat(closed.closedBecause()).contains("個人に関する情報を扱うため、要綱第9条による");
        assertThat(byArticle.closedBecause()).contains("要綱第9条による");
        assertThat(unconfirmed.closedBecause()).isEmpty();
    }

    private static Publicity publicity(String written) {
        return CharterFile.read("mihon.yaml", Charters.SMALL.replace(PUBLIC, "    publicity: " + written + "\n"))
                .body(Charters.id("oya"))
                .publicity();
    }

    private static String with(String line) {
        return Charters.SMALL.replace(PUBLIC, PUBLIC + line);
    }
}
