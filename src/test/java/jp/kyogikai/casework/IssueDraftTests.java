package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COLLEAGUE;
import static jp.kyogikai.casework.SampleCase.SUPPORTER;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.privacy.Detector;
import jp.kyogikai.privacy.PersonalData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("地域課題の文案")
class IssueDraftTests {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private final SupportCase supportCase = SampleCase.aCase();
    private final IssueDraft draft = new IssueDraft(supportCase.id());
    private final Screening screening = new Screening(new Detector());

    @Test
    @DisplayName("文案に残る氏名は、扱いを決めるまで未判断である")
    void aNameWaitsForADecision() {
        write("高橋さんの受入れ先がない。");

        assertThat(draft.findings()).containsExactly(new Finding(PersonalData.NAME, "高橋", 1, Decision.UNDECIDED, ""));
        assertThat(refusal(() -> draft.confirm(1, COLLEAGUE, NOW))).isEqualTo(new CaseRefusal.HitUndecided(1));
    }

    @Test
    @DisplayName("削除したと答えても、文案に残っていれば未判断のままである")
    void whatStillStandsThereIsNotRemoved() {
        write("高橋さん", new Judgement(PersonalData.NAME, "高橋", Decision.REMOVED, ""));

        assertThat(draft.openFindings()).isEqualTo(1);
    }

    @Test
    @DisplayName("削除した氏名は、削除したことだけを残し、何と書かれていたかは残さない")
    void aRemovedNameIsNotKept() {
        write("高橋さんの受入れ先がない。");

        write("夜間の受入れ先がない。");

        assertThat(draft.findings()).containsExactly(new Finding(PersonalData.NAME, "", 1, Decision.REMOVED, ""));
    }

    @Test
    @DisplayName("残す箇所には理由が要る")
    void whatIsKeptHasAReason() {
        var kept = new Judgement(PersonalData.NAME, "高橋", Decision.KEPT, "");

        assertThat(refusal(() -> write("高橋", kept))).isEqualTo(new CaseRefusal.KeptWithoutReason("高橋"));
    }

    @Test
    @DisplayName("文案の作成者は、自分では確認できない")
    void theWriterDoesNotConfirm() {
        write("夜間の受入れ先がない。");

        assertThat(refusal(() -> draft.confirm(1, SUPPORTER, NOW))).isEqualTo(new CaseRefusal.SelfConfirmed());
        assertThat(draft.whyNotLeave()).contains(new CaseRefusal.NotConfirmed());
    }

    @Test
    @DisplayName("見た後に変わった文案は、確認できない")
    void aChangedTextIsNotConfirmed() {
        write("夜間の受入れ先がない。");
        write("休日の受入れ先がない。");

        assertThat(refusal(() -> draft.confirm(1, COLLEAGUE, NOW))).isEqualTo(new CaseRefusal.TextChanged());
    }

    @Test
    @DisplayName("確認した後に変えた文案は、もう一度確認を受けるまで上げられない")
    void aTextChangedAfterConfirmationDoesNotLeave() {
        write("夜間の受入れ先がない。");
        draft.confirm(1, COLLEAGUE, NOW);
        assertThat(draft.whyNotLeave()).isEmpty();

        write("休日の受入れ先がない。");

        assertThat(draft.whyNotLeave()).contains(new CaseRefusal.NotConfirmed());
    }

    private void write(String text, Judgement... judgements) {
        var typed = new DraftText("夜間の受入れ", text, Category.REGIONAL, Urgency.SOON, List.of(), List.of(judgements));
        draft.write(
                typed,
                Set.of(),
                screening.screen(
                        supportCase, List.of(typed.title(), typed.text()), typed.judgements(), draft.findings()),
                SUPPORTER);
    }
}
