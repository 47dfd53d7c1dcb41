package jp.kyogikai.casework;

import static jp.kyogikai.casework.AssignmentResult.DONE;
import static jp.kyogikai.casework.AssignmentResult.DROPPED;
import static jp.kyogikai.casework.AssignmentResult.GOES_ON;
import static jp.kyogikai.casework.SampleCase.TODAY;
import static jp.kyogikai.casework.SampleCase.aCase;
import static jp.kyogikai.casework.SampleCase.plan;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.meeting.RowMismatch;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("役割分担の確認（D2）")
class FollowUpTests {

    private static final LocalDate DUE = TODAY.plusDays(14);
    private static final LocalDate SECOND = TODAY.plusDays(20);
    private static final Assignment CHECK = new Assignment("相談支援専門員", "空床の確認", DUE);
    private static final Assignment VISIT = new Assignment("家族", "事業所の見学", null);

    private final SupportCase supportCase = aCase();

    @BeforeEach
    void oneMeetingWithTwoAssignments() {
        supportCase.plan(plan());
        supportCase.record(minutes(SupportResult.CONTINUE, CHECK, VISIT), List.of(), TODAY.plusDays(7));
        supportCase.plan(new SupportPlan(SECOND, "相談室", "", plan().participants()));
    }

    @Test
    @DisplayName("次の会議の記録で、済んだものと取りやめたものは消えずに経過に残り、続くものは新しい期日で引き継がれる")
    void nothingIsLost() {
        var added = new Assignment("市", "手続の確認", null);

        supportCase.record(
                minutes(SupportResult.CONTINUE, added),
                List.of(entry(0, GOES_ON, SECOND.plusDays(10), ""), entry(1, DROPPED, null, "本人が望まない")),
                SECOND);

        assertThat(supportCase.openAssignments())
                .extracting(OpenAssignment::assignment)
                .containsExactly(CHECK.until(SECOND.plusDays(10)), added);
        assertThat(supportCase.sheet().followUps())
                .containsExactly(
                        new FollowUp(SECOND, "相談支援専門員", "空床の確認", DUE, GOES_ON, SECOND.plusDays(10), ""),
                        new FollowUp(SECOND, "家族", "事業所の見学", null, DROPPED, null, "本人が望まない"));
    }

    @Test
    @DisplayName("期日の定めのない役割分担は、期日なしで続けられる")
    void withoutADayItMayGoOnWithoutOne() {
        record(entry(0, DONE, null, ""), entry(1, GOES_ON, null, ""));

        assertThat(supportCase.openAssignments())
                .extracting(OpenAssignment::assignment)
                .containsExactly(VISIT);
    }

    @Test
    @DisplayName("どうなったか選ばれていないもの、期日のない「続く」、過ぎた期日、理由のない「取りやめ」は、役割分担の名を挙げて断る")
    void unclearAnswersAreRefused() {
        assertThat(refused(entry(0, null, null, ""))).isEqualTo(new FollowUpRefusal.ResultMissing("相談支援専門員：空床の確認"));
        assertThat(refused(entry(0, GOES_ON, null, ""))).isEqualTo(new FollowUpRefusal.DateMissing("相談支援専門員：空床の確認"));
        assertThat(refused(entry(0, GOES_ON, DUE, "")))
                .isEqualTo(new FollowUpRefusal.DatePassed("相談支援専門員：空床の確認", SECOND));
        assertThat(refused(entry(0, DROPPED, null, ""))).isEqualTo(new FollowUpRefusal.ReasonMissing("相談支援専門員：空床の確認"));
        assertThat(supportCase.openAssignments()).hasSize(2);
    }

    @Test
    @DisplayName("足りない行、重なる行、知らない行は、名を挙げて断る")
    void otherRowsAreRefused() {
        var first = entry(0, DONE, null, "");
        var second = entry(1, DONE, null, "");

        assertThat(refusal(() -> record(first))).isEqualTo(new RowMismatch.Missing("家族：事業所の見学"));
        assertThat(refusal(() -> record(first, first, second))).isEqualTo(new RowMismatch.Doubled("相談支援専門員：空床の確認"));
        assertThat(refusal(() -> record(first, new FollowUpEntry("9-9", DONE, null, ""))))
                .isEqualTo(new RowMismatch.Unknown());
    }

    @Test
    @DisplayName("会議を開かずに終結するときも、残る役割分担がどうなったかを確かめる")
    void theEndAsksToo() {
        assertThat(refusal(() -> supportCase.close("転居", List.of(), SECOND)))
                .isEqualTo(new RowMismatch.Missing("相談支援専門員：空床の確認"));

        supportCase.close("転居", List.of(entry(0, DONE, null, ""), entry(1, GOES_ON, null, "")), SECOND);

        assertThat(supportCase.openAssignments()).isEmpty();
        assertThat(supportCase.sheet().followUps()).extracting(FollowUp::result).containsExactly(DONE, GOES_ON);
    }

    @Test
    @DisplayName("長い役割分担は、40字に縮めて名を示す")
    void longNamesAreShortened() {
        assertThat(new Assignment("家族", "𠮷".repeat(50), null).title()).isEqualTo("家族：" + "𠮷".repeat(37) + "…");
    }

    private void record(FollowUpEntry... entries) {
        supportCase.record(minutes(SupportResult.CONTINUE), List.of(entries), SECOND);
    }

    private Refusal refused(FollowUpEntry first) {
        return refusal(() -> record(first, entry(1, DONE, null, "")));
    }

    private FollowUpEntry entry(int row, @Nullable AssignmentResult result, @Nullable LocalDate due, String reason) {
        return new FollowUpEntry(supportCase.openAssignments().get(row).key(), result, due, reason);
    }

    private static SupportMinutes minutes(SupportResult result, Assignment... assignments) {
        return new SupportMinutes("協議した。", List.of(assignments), "", null, result);
    }
}
