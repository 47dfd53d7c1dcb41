package jp.kyogikai.issue;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DuePast;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate DUE = LocalDate.parse("2027-01-29");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Entering NOON = new Entering("jimukyoku", NOW, TODAY);

    private static final ConsultationId REPORT = ConsultationId.fresh();

    private final Referral referral = aReferral("受入れが進まない理由", DUE);

    @Test
    @DisplayName("依頼番号は、年度と通し番号からなる")
    void numberNamesYearAndSequence() {
        assertThat(referral.number()).isEqualTo("R8-依頼-001");
    }

    @Test
    @DisplayName("過ぎた日を期限として依頼することはできない")
    void dueDayLiesAhead() {
        var refusal = refusal(() -> aReferral("論点", TODAY.minusDays(1)));

        assertThat(refusal).isEqualTo(new DuePast("期限", TODAY.minusDays(1)));
        assertThat(refusal.sentence()).isEqualTo("期限の令和8年11月21日は、既に過ぎています。今日以降の日を選んでください。");
        assertThat(aReferral("論点", TODAY).request().due()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("論点のない依頼や、1万字を超える論点は受け付けない")
    void questionIsThereAndReadable() {
        assertThat(refusal(() -> aReferral(" ", DUE))).isEqualTo(new TypedText.Empty("論点"));
        assertThat(refusal(() -> aReferral("長".repeat(10_001), DUE)))
                .isEqualTo(new TypedText.TooLong("論点", 10_001, 10_000));
        assertThat(aReferral("長".repeat(10_000), DUE).request().question()).hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource({"ASKED, 照会の理由・内容", "DECLINED, 辞退の理由・内容"})
    @DisplayName("照会と辞退には、理由が要る")
    void askingBackAndDecliningNeedAReason(ReplyKind kind, String label) {
        var refusal = refusal(() -> referral.reply(reply(kind, ""), NOON));

        assertThat(refusal).isEqualTo(new TypedText.Empty(label));
        assertThat(referral.state()).isEqualTo(ReferralState.REQUESTED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("依頼には一度だけ回答する")
    void requestIsRepliedToOnce(ReplyKind first) {
        referral.reply(reply(first, "所掌外のため"), NOON);

        var refusal = refusal(() -> referral.reply(reply(ReplyKind.ACCEPTED, ""), NOON));

        assertThat(refusal).isEqualTo(new ReferralRefusal.AlreadyReplied("R8-依頼-001", first.next()));
        assertThat(referral.history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-23"})
    @DisplayName("回答の日は、依頼した日から今日までとする")
    void replyLiesBetweenRequestAndToday(LocalDate on) {
        var reply = new Reply(ReplyKind.ACCEPTED, "", Received.PHONE, on, "部会長");

        var refusal = refusal(() -> referral.reply(reply, NOON));

        assertThat(refusal).isEqualTo(new ReferralRefusal.OutsideDates("回答を受けた日", on, TODAY, TODAY));
    }

    @Test
    @DisplayName("照会に答えて論点を改めても、前の論点は経過に残る")
    void formerQuestionIsKept() {
        referral.reply(reply(ReplyKind.ASKED, "対象は何歳までか。"), NOON);

        referral.clarify(new Clarification("18歳未満とする。", "18歳未満の受入れ", DUE), NOON);

        assertThat(referral.request().question()).isEqualTo("18歳未満の受入れ");
        assertThat(referral.history())
                .last()
                .extracting(ReferralEntry::text)
                .isEqualTo("18歳未満とする。\n（改める前の論点）受入れが進まない理由");
    }

    @Test
    @DisplayName("照会されていない依頼には、照会への回答を記録しない")
    void onlyAQuestionIsClarified() {
        var refusal = refusal(() -> referral.clarify(new Clarification("答え", "論点", DUE), NOON));

        assertThat(refusal).isEqualTo(new ReferralRefusal.NotNow("R8-依頼-001", ReferralState.REQUESTED, "照会に回答する"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-29", "2027-01-28"})
    @DisplayName("期限は、後の日にしか延長できない")
    void extensionGivesMoreTime(LocalDate to) {
        accepted();

        var refusal = refusal(() -> referral.progress(extended(to, "回答待ち"), NOON));

        assertThat(refusal).isEqualTo(new ReferralRefusal.NotLater(DUE, to));
        assertThat(referral.request().due()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("期限の延長には、理由が要る")
    void extensionNeedsAReason() {
        accepted();

        var refusal = refusal(() -> referral.progress(extended(DUE.plusDays(1), " "), NOON));

        assertThat(refusal).isEqualTo(new TypedText.Empty("期限を延長する理由"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-23"})
    @DisplayName("調査活動の日は、依頼した日から今日までとする")
    void activityLiesBetweenRequestAndToday(LocalDate on) {
        accepted();
        var visit = new Activity(ActivityKind.VISIT, on, "短期入所事業所", "");

        var refusal = refusal(() -> referral.progress(new Progress(List.of(visit), "", null, ""), NOON));

        assertThat(refusal).isEqualTo(new ReferralRefusal.OutsideDates("短期入所事業所", on, TODAY, TODAY));
        assertThat(referral.activities()).isEmpty();
    }

    @Test
    @DisplayName("中間報告は書き換えるたびに経過に残し、同じ文では残さない")
    void everyInterimReportIsRemembered() {
        accepted();

        referral.progress(interim("聞き取り中"), NOON);
        referral.progress(interim("聞き取り中"), NOON);
        referral.progress(interim("聞き取りを終えた"), NOON);

        assertThat(referral.history())
                .filteredOn(entry -> entry.kind() == ReferralEventKind.INTERIM)
                .extracting(ReferralEntry::text)
                .containsExactly("聞き取り中", "聞き取りを終えた");
    }

    @Test
    @DisplayName("本文のない報告書案は、部会に諮れない")
    void reportHasText() {
        accepted();

        assertThat(refusal(() -> referral.send(NOON))).isEqualTo(new TypedText.Empty("報告書案"));
    }

    @Test
    @DisplayName("付議している間は、もう一度諮ることも、書き換えることもできない")
    void reportBeforeTheBodyStandsStill() {
        sent();

        assertThat(refusal(() -> referral.send(NOON))).isEqualTo(new ReferralRefusal.BeforeTheBody("R8-依頼-001"));
        assertThat(refusal(() -> referral.progress(interim("後から"), NOON)))
                .isEqualTo(new ReferralRefusal.BeforeTheBody("R8-依頼-001"));
    }

    @ParameterizedTest
    @CsvSource({"ADOPT, ANSWERED", "CONTINUE, REPORTING", "RETURN, IN_HAND"})
    @DisplayName("報告は、部会の会議が採択したときだけ報告になる")
    void onlyAdoptionMakesAReport(Outcome outcome, ReferralState state) {
        sent();

        referral.decided(REPORT, outcome, ReferralEntry.of(ReferralEventKind.ADOPTED, TODAY, ""), NOON);

        assertThat(referral.state()).isEqualTo(state);
    }

    @Test
    @DisplayName("ほかの付議の結果では、報告にならない")
    void anotherMatterDecidesNothing() {
        sent();
        var adopted = ReferralEntry.of(ReferralEventKind.ADOPTED, TODAY, "");

        assertThatThrownBy(() -> referral.decided(ConsultationId.fresh(), Outcome.ADOPT, adopted, NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThat(referral.state()).isEqualTo(ReferralState.REPORTING);
    }

    @Test
    @DisplayName("回答も報告もない依頼は、知らせたことにできない")
    void nothingIsToldBeforeItIsAnswered() {
        accepted();

        assertThatThrownBy(() -> referral.told(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("知らせた依頼は、二度知らせることも、取り下げることもできない")
    void toldRequestIsOver() {
        referral.reply(reply(ReplyKind.DECLINED, "所掌外のため"), NOON);
        referral.told(NOW);

        assertThatThrownBy(() -> referral.told(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(refusal(() -> referral.withdraw("課題の取下げ", NOON)))
                .isEqualTo(new ReferralRefusal.NotNow("R8-依頼-001", ReferralState.DECLINED, "取り下げる"));
    }

    private void accepted() {
        referral.reply(reply(ReplyKind.ACCEPTED, ""), NOON);
    }

    private void sent() {
        accepted();
        referral.progress(new Progress(List.of(), "", null, "窓口を一つにする。"), NOON);
        referral.send(NOON);
        referral.before(REPORT);
    }

    private static Reply reply(ReplyKind kind, String remark) {
        return new Reply(kind, remark, Received.PHONE, TODAY, "部会長");
    }

    private static Progress interim(String text) {
        return new Progress(List.of(), text, null, "");
    }

    private static Progress extended(LocalDate to, String why) {
        return new Progress(List.of(), "", new Extension(to, why), "");
    }

    private static Referral aReferral(String question, LocalDate due) {
        var origin = new Origin(OriginKind.CITY, null, "木更津市長", TODAY);
        var registration = new Registration(
                new CouncilId("kisarazu"), "短期入所", "受入先が足りない。", Category.values()[0], Urgency.values()[0], origin);
        var issue = new Issue(registration, LocalDate.of(2021, 4, 1), new FiscalYear(2026), 1, NOW, Actor.system());
        var request = Request.of(new BodyId("chosei"), null, new BodyId("kodomo"), question, "", TODAY, due);
        return new Referral(issue, request, new FiscalYear(2026), 1);
    }
}
