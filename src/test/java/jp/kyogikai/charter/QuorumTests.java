package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTests {

    @ParameterizedTest
    @CsvSource({
        "MAJORITY, 20, 11", "HALF_OR_MORE, 20, 10", "ONE_THIRD, 20, 7", "NONE, 20, 0",
        "MAJORITY, 21, 11", "HALF_OR_MORE, 21, 11", "ONE_THIRD, 21, 7", "NONE, 21, 0"
    })
    @DisplayName("20人なら過半数は11人、2分の1以上は10人、3分の1以上は7人")
    void requiredNumberFollowsTheRule(QuorumRule rule, int members, int required) {
        var quorum = of(rule);

        assertThat(quorum.required(members)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    @DisplayName("20人の過半数は10人では足りない")
    void tenOfTwentyIsNoMajority(int present, boolean met) {
        var quorum = of(QuorumRule.MAJORITY);

        assertThat(quorum.isMet(present, 20)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"MAJORITY", "HALF_OR_MORE", "ONE_THIRD"})
    @DisplayName("定足数の定めがあれば、委員が1人もいない会議体の会議は成立しない")
    void nobodyOfNobodyIsNoQuorum(QuorumRule rule) {
        var quorum = of(rule);

        assertThat(quorum.isMet(0, 0)).isFalse();
    }

    @Test
    @DisplayName("定足数の定めがなければ、出席者がいなくても妨げない")
    void noQuorumNeverBlocks() {
        var quorum = of(QuorumRule.NONE);

        assertThat(quorum.isMet(0, 20)).isTrue();
    }

    private static Quorum of(QuorumRule rule) {
        return new Quorum(rule, QuorumBase.CURRENT, false, true, true, Article.unconfirmed());
    }
}
