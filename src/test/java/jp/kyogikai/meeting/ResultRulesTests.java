package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.SampleMeeting.MATTER;
import static jp.kyogikai.meeting.SampleMeeting.aMeeting;
import static jp.kyogikai.meeting.SampleMeeting.quorum;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import jp.kyogikai.charter.AllowedOutcomes;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Wareki;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultRulesTests {

    private static final Body CHOSEI = Charters.kisarazu().body(new BodyId("chosei"));
    private static final ResultRules RULES = rules(CHOSEI, CHOSEI.offeredOutcomes());
    private static final AgendaEntry REPORT = AgendaEntry.other(ItemKind.REPORT, "事業報告", "", "事務局", 10);

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SUBMIT", "RESOLVE", "CONTINUE", "RETURN", "WITHDRAW"})
    @DisplayName("要綱設定が認める結果は、理由があれば受け付ける")
    void allowedOutcomesAreTaken(Outcome outcome) {
        var item = item(MATTER);

        assertThatCode(() -> RULES.check(item, ItemResult.decided(item.id(), outcome, "理由")))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("要綱設定が認めない結果は、認める結果を示して断る")
    void charterLimitsTheOutcomes() {
        var item = item(MATTER);

        var refusal = refusal(() -> RULES.check(item, ItemResult.decided(item.id(), Outcome.ADOPT, "")));

        assertThat(refusal)
                .isEqualTo(new OutcomeNotAllowed(
                        "調整会議",
                        "短期入所",
                        Outcome.ADOPT,
                        CHOSEI.outcomes(),
                        CHOSEI.allowedOutcomes().article()));
        assertThat(refusal.sentence())
                .isEqualTo("「短期入所」を「採択」とすることは、調整会議ではできません（根拠：既定（未確認））。"
                        + "「上程」、「解決」、「継続」、「調査・検討依頼」、「統合」、「広域へ」、「差し戻し」、「取下げ」、「見送り」から選んでください。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ADOPT", "CONTINUE"})
    @DisplayName("専門部会の報告書案は、要綱設定が認める採択や継続とすることができる")
    void expertsDecideAboutTheirReport(Outcome outcome) {
        var item = item(MATTER);

        assertThatCode(() -> ofExperts("上程, 会長一任, 採択, 継続").check(item, ItemResult.decided(item.id(), outcome, "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SUBMIT", "ENTRUST"})
    @DisplayName("専門部会の報告書案は、要綱設定が認めていても、上程や会長一任とすることができない")
    void aReportIsNoIssue(Outcome outcome) {
        var item = item(MATTER);
        var rules = ofExperts("上程, 会長一任, 採択, 継続");

        var refusal = refusal(() -> rules.check(item, ItemResult.decided(item.id(), outcome, "理由")));

        assertThat(refusal).isEqualTo(new OutcomeOfNoReport("短期入所", outcome, List.of(Outcome.ADOPT, Outcome.CONTINUE)));
        assertThat(refusal.sentence())
                .isEqualTo("「短期入所」を「%s」とすることはできません。調査・検討の報告書案の結果は、採択、継続及び差し戻しに限られます（システムの決まり）。「採択」、「継続」から選んでください。"
                        .formatted(outcome.label()));
    }

    @Test
    @DisplayName("専門部会の報告書案も、要綱設定にない差し戻しとすることはできない")
    void theCharterLimitsReportsToo() {
        var item = item(MATTER);
        var rules = ofExperts("上程, 採択, 継続");

        var refusal = refusal(() -> rules.check(item, ItemResult.decided(item.id(), Outcome.RETURN, "理由")));

        assertThat(refusal)
                .isEqualTo(new OutcomeNotAllowed(
                        "暮らし部会",
                        "短期入所",
                        Outcome.RETURN,
                        List.of(Outcome.ADOPT, Outcome.CONTINUE),
                        Article.unconfirmed()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ADOPT", "CONTINUE", "RETURN"})
    @DisplayName("改正により採択を選べなくなった専門部会も、前の版で依頼された報告書案を決められる")
    void anOlderRequestIsStillAnswered(Outcome outcome) {
        var item = item(MATTER);

        assertThatCode(() -> ofExperts("上程").check(item, ItemResult.decided(item.id(), outcome, "理由")))
                .doesNotThrowAnyException();
    }

    /** A subcommittee whose charter lets it decide so. */
    private static ResultRules ofExperts(String allowed) {
        var council = Charters.written(Charters.SMALL.replace("allowed: [上程]", "allowed: [" + allowed + "]"));
        var body = council.body(new BodyId("ko"));
        return rules(body, body.offeredOutcomes());
    }

    private static ResultRules rules(Body body, AllowedOutcomes offered) {
        return new ResultRules(aMeeting().preparing(), body, offered, quorum(4), matter -> 0);
    }

    @Test
    @DisplayName("依頼先がいずれも設置期間を過ぎていれば、調査・検討依頼とすることはできない")
    void nobodyIsLeftToBeAsked() {
        var item = item(MATTER);
        var offered = new AllowedOutcomes(List.of(Outcome.SUBMIT, Outcome.RESOLVE), Article.unconfirmed());
        var meeting = aMeeting().preparing();

        var refusal = refusal(
                () -> rules(CHOSEI, offered).check(item, ItemResult.decided(item.id(), Outcome.REFER, "部会で調べるため")));

        assertThat(refusal)
                .isEqualTo(new NobodyToAsk("短期入所", "調整会議", meeting.schedule().on(), offered.list()));
        assertThat(refusal.sentence())
                .isEqualTo("「短期入所」を「調査・検討依頼」とすることはできません。調整会議の依頼先は、いずれも%sには設置期間を過ぎています。"
                                .formatted(Wareki.day(meeting.schedule().on()))
                        + "「上程」、「解決」から選ぶか、要綱設定の「until: 」を改めてください。");
    }

    @Test
    @DisplayName("出所に理由を知らせる結果には、理由が要る")
    void returnNeedsItsReason() {
        var item = item(MATTER);

        var refusal = refusal(() -> RULES.check(item, ItemResult.decided(item.id(), Outcome.RETURN, " ")));

        assertThat(refusal).isEqualTo(new ReasonMissing("短期入所", "差し戻し"));
    }

    @Test
    @DisplayName("付議された課題は、結果を選ばずに済ませられない")
    void matterNeedsAResult() {
        var item = item(MATTER);

        var refusal = refusal(() -> RULES.check(item, ItemResult.noted(item.id(), "")));

        assertThat(refusal).isEqualTo(new ResultMissing("短期入所"));
    }

    @Test
    @DisplayName("報告の議題に、課題の結果は付けられない")
    void reportHasNoOutcome() {
        var item = item(REPORT);

        var refusal = refusal(() -> RULES.check(item, ItemResult.decided(item.id(), Outcome.SUBMIT, "")));

        assertThat(refusal).isEqualTo(new ResultMissing("事業報告"));
    }

    @Test
    @DisplayName("報告の議題も、次回へ持ち越せる")
    void reportMayBePostponed() {
        var item = item(REPORT);

        assertThatCode(() -> RULES.check(item, ItemResult.postponed(item.id(), "")))
                .doesNotThrowAnyException();
    }

    private static AgendaItem item(AgendaEntry entry) {
        return new AgendaItem(aMeeting().preparing(), 1, entry);
    }
}
