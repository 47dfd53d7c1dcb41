package jp.kyogikai.duty;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.DuePast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限・対応事項")
class DutyTests {

    private static final CouncilId COUNCIL = new CouncilId("kisarazu");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 13);
    private static final Changing NOW = new Changing("jimukyoku", Instant.EPOCH, LocalDate.of(2026, 11, 1));

    private final Duty duty = new Duty(owed(DUE), NOW);

    @Test
    @DisplayName("M1 同じ内容をもう一度負っても、何も変わらない")
    void theSameAgainChangesNothing() {
        duty.follow(owed(DUE), NOW);

        assertThat(duty.history()).isEmpty();
        assertThat(duty.card().due()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("M1 元の日付が動けば、期限も動き、前後の日付を経過に残す")
    void theDutyMovesWithItsOrigin() {
        duty.follow(owed(DUE.plusDays(3)), NOW);

        assertThat(duty.history()).containsExactly(new DutyEntry(ChangeKind.MOVED, DUE, DUE.plusDays(3), "こども部会長", ""));
    }

    @Test
    @DisplayName("M1 規定より延ばした期限は、元の日付が動かないかぎり保つ")
    void whatWasExtendedStaysExtended() {
        duty.postpone(DUE.plusDays(10), "会議の日程が変わったため", NOW);

        duty.follow(owed(DUE), NOW);

        assertThat(duty.card().due()).isEqualTo(DUE.plusDays(10));
        assertThat(duty.card().postponed()).isEqualTo(1);
        assertThat(duty.base()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("M1 元の日付が動いたときの期限は、動く前に分かる。延ばした期限は、元の日付が同じなら保つ")
    void whereItWillMoveIsKnownBefore() {
        duty.postpone(DUE.plusDays(10), "会議の日程が変わったため", NOW);

        assertThat(duty.dueIf(DUE)).isEqualTo(DUE.plusDays(10));
        assertThat(duty.dueIf(DUE.plusDays(3))).isEqualTo(DUE.plusDays(3));
        duty.follow(owed(DUE.plusDays(3)), NOW);

        assertThat(duty.card().due()).isEqualTo(DUE.plusDays(3));
    }

    @Test
    @DisplayName("F4 期限の延長には、理由と、今の期限より後で今日以降の日が要る")
    void extensionNeedsReasonAndALaterDay() {
        var late = new Changing("jimukyoku", Instant.EPOCH, DUE.plusDays(9));

        assertThat(refusal(() -> duty.postpone(DUE.plusDays(1), " ", NOW))).isEqualTo(new DutyRefusal.ReasonMissing());
        assertThat(refusal(() -> duty.postpone(DUE, "理由", NOW))).isEqualTo(new DutyRefusal.NotLater(DUE, DUE));
        assertThat(refusal(() -> duty.postpone(DUE.plusDays(8), "理由", late)))
                .isEqualTo(new DuePast("延長後の期限", DUE.plusDays(8)));
        assertThat(duty.history()).isEmpty();
    }

    @Test
    @DisplayName("F4 済んだことの期限は延ばせない")
    void whatIsDoneIsNotExtended() {
        duty.end(DutyState.MET, "", NOW);

        assertThat(refusal(() -> duty.postpone(DUE.plusDays(1), "理由", NOW)))
                .isEqualTo(new DutyRefusal.Ended("R8-課題-001", DutyKind.REFERRAL));
    }

    @Test
    @DisplayName("M1 済んだことをもう一度負うと、同じ期限が再び開く")
    void whatIsOwedAgainIsOpenAgain() {
        duty.end(DutyState.MET, "", NOW);

        duty.follow(owed(DUE.plusDays(30)), NOW);

        assertThat(duty.isOpen()).isTrue();
        assertThat(duty.history()).extracting(DutyEntry::kind).containsExactly(ChangeKind.MET, ChangeKind.REOPENED);
    }

    @ParameterizedTest
    @CsvSource({"6, 0, こども部会長", "7, 1, 事務局", "13, 1, 事務局", "14, 2, 調整会議", "400, 2, 調整会議"})
    @DisplayName("F7 期限超過は、要綱設定の日数ごとに、部会長から事務局、調整会議へ引き継ぐ")
    void overdueGoesUp(int days, int step, String holder) {
        var today = new Changing("system", Instant.EPOCH, DUE.plusDays(days));

        new Escalation(Charters.kisarazu()).apply(duty, today);

        assertThat(duty.escalated()).isEqualTo(step);
        assertThat(duty.card().holder().words()).isEqualTo(holder);
    }

    @Test
    @DisplayName("F7 調整会議には設置期間のうちだけ引き継ぎ、過ぎれば事務局にとどめ、又は戻す")
    void nothingGoesToABodyThatIsNoMore() {
        var council =
                Charters.written(Charters.SMALL.replace("    tier: 全体\n", "    tier: 調整・実務\n    until: 令和8年11月30日\n"));
        var after = new Duty(owed(DUE), NOW);

        new Escalation(council).apply(duty, new Changing("system", Instant.EPOCH, LocalDate.of(2026, 11, 30)));
        new Escalation(council).apply(after, new Changing("system", Instant.EPOCH, LocalDate.of(2026, 12, 1)));

        assertThat(duty.card().holder().words()).isEqualTo("全体会");
        assertThat(after.card().holder().words()).isEqualTo("事務局");

        new Escalation(council).apply(duty, new Changing("system", Instant.EPOCH, LocalDate.of(2026, 12, 1)));

        assertThat(duty.card().holder().words()).isEqualTo("事務局");
    }

    @Test
    @DisplayName("F7 引き継いだ後に期限が延びれば、元の担当に戻る")
    void withTimeAgainItIsBackInTheFirstHands() {
        new Escalation(Charters.kisarazu()).apply(duty, new Changing("system", Instant.EPOCH, DUE.plusDays(8)));

        duty.postpone(DUE.plusDays(30), "理由", new Changing("jimukyoku", Instant.EPOCH, DUE.plusDays(9)));

        assertThat(duty.card().holder().words()).isEqualTo("こども部会長");
        assertThat(duty.escalated()).isZero();
    }

    private static Owed owed(LocalDate due) {
        var body = Charters.kisarazu().body(new BodyId("kodomo"));
        return new Owed(
                COUNCIL,
                new DutyKey(DutyKind.REFERRAL, "one"),
                Label.of("issue", "R8-課題-001", "緊急時の受入れ", body, "木更津-R8-依頼-001"),
                Ground.of("依頼で定めた期限", Article.unconfirmed()),
                Holder.chair(COUNCIL, body),
                due);
    }
}
