package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.majority;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.charter.Quorum;
import jp.kyogikai.charter.QuorumBase;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumCountTests {

    private static final Article YOUKO = Article.bylaw("要綱第6条第2項");

    @Test
    @DisplayName("要綱に条がある定足数は、その条を会議録に書く")
    void articleOfTheBylawsIsNamed() {
        var count = new QuorumCount("調整会議", 6, 10, majority(YOUKO), false);

        assertThat(count.sentence()).isEqualTo("委員10人中6人が出席し、定足数（過半数・6人）に達したので、要綱第6条第2項により会議は成立した。");
    }

    @Test
    @DisplayName("誰も確認していない既定は、会議録に根拠として書かない")
    void unconfirmedDefaultIsNotNamed() {
        var count = new QuorumCount("調整会議", 6, 10, majority(Article.unconfirmed()), false);

        assertThat(count.sentence()).isEqualTo("委員10人中6人が出席し、定足数（過半数・6人）に達したので、会議は成立した。");
    }

    @Test
    @DisplayName("達しなかった会議は、議決しなかったことを会議録に書く")
    void inquorateMeetingSaysSo() {
        var count = new QuorumCount("調整会議", 5, 10, majority(YOUKO), false);

        assertThat(count.sentence()).isEqualTo("委員10人中5人の出席で、定足数（過半数・6人）に達しなかったので、議決は行わなかった。");
    }

    @Test
    @DisplayName("定足数の定めがない会議体は、出席者数だけを書く")
    void bodyWithoutQuorumCountsOnly() {
        var none = new Quorum(QuorumRule.NONE, QuorumBase.CURRENT, false, true, true, Article.unconfirmed());

        assertThat(new QuorumCount("こども部会", 0, 7, none, false).sentence()).isEqualTo("委員7人中0人が出席した。");
    }

    @Test
    @DisplayName("定足数の定めがない会議体も、全員が欠席したときは何も決められず、流会になる。代理の方だけが出席したとき、委員が登録されていないときは決められる")
    void nobodyDecidesNothing() {
        var none = new Quorum(QuorumRule.NONE, QuorumBase.CURRENT, false, true, true, Article.unconfirmed());
        var empty = new QuorumCount("こども部会", 0, 7, false, none, false);

        assertThat(empty.isMet()).isFalse();
        assertThat(empty.whyNotDecide().orElseThrow().sentence())
                .isEqualTo("こども部会は、委員7人の全員が欠席したため、議決を記録できません（システムの決まり）。" + "各議題を「次回へ持越し」として流会とするか、出欠の記録を訂正してください。");
        assertThat(empty.sentence(Ending.LAPSED)).isEqualTo("委員7人中0人が出席した。このため、流会とした。");
        assertThat(new QuorumCount("こども部会", 0, 7, true, none, false).isMet()).isTrue();
    }

    @Test
    @DisplayName("達しない理由は、人数と根拠と、事務局のすることを示す")
    void inquorateSaysWhatToDo() {
        var refusal = new QuorumCount("調整会議", 5, 10, majority(Article.unconfirmed()), false).whyNotDecide();

        assertThat(refusal).contains(new Inquorate("調整会議", 5, 10, 6, Article.unconfirmed()));
        assertThat(refusal.orElseThrow().sentence())
                .isEqualTo("調整会議の出席は委員10人中5人で、定足数の6人（根拠：既定（未確認））に達していないため、議決を記録できません。"
                        + "各議題を「報告のみ」、「次回へ持越し」など議決しない取扱いにするか、出欠の記録を訂正してください。");
    }

    @Test
    @DisplayName("書面の会議は、書面表決書を提出した委員を数える")
    void inWritingTheBallotsCount() {
        var met = new QuorumCount("調整会議", 6, 10, majority(YOUKO), true);
        var missed = new QuorumCount("調整会議", 5, 10, majority(YOUKO), true);

        assertThat(met.sentence()).isEqualTo("委員10人中6人が書面表決書を提出し、定足数（過半数・6人）に達したので、要綱第6条第2項により会議は成立した。");
        assertThat(missed.sentence(Ending.FAILED))
                .isEqualTo("委員10人中5人の書面表決書の提出で、定足数（過半数・6人）に達しなかったので、議決は行わなかった。このため、不成立とした。");
        assertThat(missed.whyNotDecide()).contains(new WritingRefusal.TooFewBallots("調整会議", 5, 10, 6, YOUKO));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, false, false, true",
        "ABSENT, true, true, false",
        "PROXY, true, false, true",
        "PROXY, false, true, false",
        "ONLINE, true, false, false",
        "ONLINE, false, true, true"
    })
    @DisplayName("代理とオンラインの出席を数えるかは、要綱設定が決める")
    void charterSaysWhoCounts(Presence presence, boolean proxies, boolean online, boolean counts) {
        var quorum = new Quorum(QuorumRule.MAJORITY, QuorumBase.CURRENT, proxies, online, true, YOUKO);

        assertThat(presence.counts(quorum)).isEqualTo(counts);
    }
}
