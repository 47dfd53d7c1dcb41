package jp.kyogikai.program;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.shared.UndertakingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J6 活動台帳の活動")
class UndertakingTests {

    private static final Noting NOW = new Noting("jimukyoku", Instant.EPOCH, LocalDate.of(2026, 11, 1));

    private final Undertaking undertaking = new Undertaking(
            UndertakingId.fresh(), new CouncilId("kisarazu"), 7, course(LocalDate.of(2026, 9, 18), 42), NOW);

    @Test
    @DisplayName("番号は年度ごとに付き、実施日の年度に載る")
    void numberNamesTheYear() {
        assertThat(undertaking.card().number()).isEqualTo("R8-活動-007");
        assertThat(undertaking.card().year()).isEqualTo(new FiscalYear(2026));
    }

    @Test
    @DisplayName("訂正の前の内容は、理由と訂正した者とともに残る")
    void whatWasWrongStaysInSight() {
        undertaking.correct(course(LocalDate.of(2026, 9, 18), 24), "人数の入力を誤ったため", 0, NOW);

        assertThat(undertaking.done().people()).isEqualTo(24);
        assertThat(undertaking.changes())
                .containsExactly(new UndertakingChange(
                        course(LocalDate.of(2026, 9, 18), 42), "人数の入力を誤ったため", "jimukyoku", Instant.EPOCH));
    }

    @Test
    @DisplayName("理由のない訂正は断り、内容は変わらない")
    void correctionNeedsAReason() {
        var refusal = refusal(() -> undertaking.correct(course(LocalDate.of(2026, 9, 18), 24), " ", 0, NOW));

        assertThat(refusal).isEqualTo(new TypedText.Empty("訂正・取消しの理由"));
        assertThat(undertaking.done().people()).isEqualTo(42);
    }

    @Test
    @DisplayName("別の年度の日付には訂正できない")
    void numberStaysInItsYear() {
        var refusal = refusal(() -> undertaking.correct(course(LocalDate.of(2026, 3, 31), 42), "日付の誤り", 0, NOW));

        assertThat(refusal)
                .isEqualTo(new ActivityRefusal.OtherYear("R8-活動-007", new FiscalYear(2026), LocalDate.of(2026, 3, 31)));
    }

    @Test
    @DisplayName("画面を開いた後に別の方が訂正していれば、上書きしない")
    void nobodyOverwritesAnother() {
        var refusal = refusal(() -> undertaking.correct(course(LocalDate.of(2026, 9, 18), 24), "人数の誤り", 3, NOW));

        assertThat(refusal).isEqualTo(new ActivityRefusal.Overtaken("R8-活動-007"));
    }

    @Test
    @DisplayName("取り消した活動は残り、もう訂正できない")
    void cancelledStaysAsItIs() {
        undertaking.cancel("重複して記録したため", 0, NOW);

        var refusal = refusal(() -> undertaking.cancel("もう一度", 0, NOW));

        assertThat(undertaking.card().cancelled()).isTrue();
        assertThat(refusal).isEqualTo(new ActivityRefusal.Cancelled("R8-活動-007"));
    }

    @Test
    @DisplayName("同じ入力画面が同じ内容で再び送られれば受け入れ、訂正の後も同じであり、別の内容なら断る")
    void aFormEntersOneActivity() {
        var typed = undertaking.done();
        undertaking.mustHaveBeenEnteredAs(typed);
        undertaking.correct(course(LocalDate.of(2026, 9, 18), 24), "人数の入力を誤ったため", 0, NOW);
        undertaking.mustHaveBeenEnteredAs(typed);

        var refusal = refusal(() -> undertaking.mustHaveBeenEnteredAs(course(LocalDate.of(2026, 9, 19), 42)));

        assertThat(refusal).isEqualTo(new ActivityRefusal.FormUsed("R8-活動-007", "支援者向け研修会"));
    }

    private static Undertaken course(LocalDate on, int people) {
        return new Undertaken("kodomo", "研修会", "支援者向け研修会", on, "市役所", people, 18, "", null);
    }
}
