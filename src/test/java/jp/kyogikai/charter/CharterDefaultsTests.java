package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterDefaultsTests {

    private final Council bare =
            CharterFile.read("mihon.yaml", Charters.SMALL.replaceAll("(?m)^    (quorum|decision|publicity): .*\n", ""));

    private final Council written = CharterFile.read("mihon.yaml", Charters.SMALL);

    @Test
    @DisplayName("定足数の定めがなければ、全体は過半数、部会はなしとし、既定（未確認）と記す")
    void quorumFallsToTheDefaultOfTheTier() {
        var plenary = bare.body(id("oya")).quorum();
        var subcommittee = bare.body(id("ko")).quorum();

        assertThat(plenary)
                .isEqualTo(
                        new Quorum(QuorumRule.MAJORITY, QuorumBase.CURRENT, false, true, true, Article.unconfirmed()));
        assertThat(subcommittee.rule()).isEqualTo(QuorumRule.NONE);
    }

    @Test
    @DisplayName("議決の定めがなければ、全体は議長裁決を伴う過半数、部会は採決しない")
    void decisionFallsToTheDefaultOfTheTier() {
        var plenary = bare.body(id("oya")).decision();
        var subcommittee = bare.body(id("ko")).decision();

        assertThat(plenary).isEqualTo(new DecisionRule(VoteRule.MAJORITY_OF_PRESENT, true, Article.unconfirmed()));
        assertThat(subcommittee.isByVote()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"調整・実務, STANDARD", "専門部会, SIMPLE", "分科会, SIMPLE"})
    @DisplayName("G11 会議運営の型の定めがなければ、全体と調整・実務は標準、それより下は簡易とする")
    void theProfileFallsToTheDefaultOfTheTier(String tier, Profile profile) {
        var council = CharterFile.read("mihon.yaml", Charters.SMALL.replace("専門部会", tier));

        assertThat(council.body(id("ko")).profile()).isEqualTo(profile);
        assertThat(council.body(id("oya")).profile()).isEqualTo(Profile.STANDARD);
    }

    @Test
    @DisplayName("公開の定めがなければ非公開とする")
    void bodiesMeetInPrivateUnlessToldOtherwise() {
        var publicity = bare.body(id("oya")).publicity();

        assertThat(publicity.isPublic()).isFalse();
    }

    @Test
    @DisplayName("会議の名称の定めがなければ、会議体の名称に「臨時」を付ける")
    void titlesFollowTheName() {
        var titles = written.body(id("ko")).titles();

        assertThat(titles).isEqualTo(new MeetingTitles("暮らし部会", "臨時暮らし部会"));
    }

    @Test
    @DisplayName("会議体の名称から定まらない会議の名称だけを、別に示す")
    void titlesToldByTheCharterAreShown() {
        assertThat(MeetingTitles.of("暮らし部会").besides("暮らし部会")).isEmpty();
        assertThat(MeetingTitles.of("総会").besides("全体会議")).containsExactly("総会");
        assertThat(new MeetingTitles("総会", "緊急総会").besides("全体会議")).containsExactly("総会", "緊急総会");
    }

    @Test
    @DisplayName("要綱の条は、要綱の呼び名に続けて文書に印字する")
    void bylawArticleIsPrinted() {
        var article = written.body(id("oya")).quorum().article();

        assertThat(article.onPaper()).contains("要綱第5条第2項");
    }

    @Test
    @DisplayName("定数には各専門部会長の人数が自動で入る")
    void chairsAreCountedByTheirBodies() {
        var number = written.fixedNumber(id("oya"), LocalDate.of(2026, 4, 1));

        assertThat(number).isEqualTo(3);
    }
}
