package jp.kyogikai.consultation;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsultationTests {

    private static final Verdict SUBMITTED = verdict(Outcome.SUBMIT);

    @Test
    @DisplayName("付議は、会議が決めるまで待つ")
    void waitsAtFirst() {
        var consultation = aConsultation();

        assertThat(consultation.outcome()).isEmpty();
        assertThat(consultation.waiting().postponed()).isZero();
    }

    @Test
    @DisplayName("決まった結果は、会議と日と理由とともに残る")
    void keepsWhatWasDecided() {
        var consultation = aConsultation();

        consultation.decide(SUBMITTED);

        assertThat(consultation.hearing())
                .isEqualTo(new Hearing(
                        new BodyId("chosei"),
                        SUBMITTED.on(),
                        new MeetingId("m1"),
                        "第1回 調整会議",
                        Outcome.SUBMIT,
                        "理由",
                        null,
                        ""));
    }

    @Test
    @DisplayName("付議は一度だけ決まり、二度目は初めの結果を変えない")
    void isDecidedOnce() {
        var consultation = aConsultation();
        consultation.decide(SUBMITTED);

        var refusal = refusal(() -> consultation.decide(verdict(Outcome.RESOLVE)));

        assertThat(refusal).isEqualTo(new AlreadyDecided("R8-課題-001", "短期入所"));
        assertThat(consultation.outcome()).contains(Outcome.SUBMIT);
    }

    @Test
    @DisplayName("持ち越すたびに数え、付議は待ち続ける")
    void postponementsAreCounted() {
        var consultation = aConsultation();

        consultation.postpone();
        consultation.postpone();

        assertThat(consultation.waiting().postponed()).isEqualTo(2);
        assertThat(consultation.whyNotDecide()).isEmpty();
    }

    @Test
    @DisplayName("決まった付議は、持ち越せない")
    void decidedMatterIsNotPostponed() {
        var consultation = aConsultation();
        consultation.decide(SUBMITTED);

        var refusal = refusal(consultation::postpone);

        assertThat(refusal.sentence()).isEqualTo("R8-課題-001「短期入所」は、既に結果が記録されています。画面を開き直して、記録された内容を確認してください。");
    }

    @Test
    @DisplayName("決まらない付議は、閉じられない")
    void onlyADecidedMatterIsClosed() {
        var consultation = aConsultation();

        assertThatThrownBy(consultation::close).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("付議は一度だけ閉じる")
    void isClosedOnce() {
        var consultation = aConsultation();
        consultation.decide(SUBMITTED);

        consultation.close();

        assertThatThrownBy(consultation::close).isInstanceOf(IllegalStateException.class);
        assertThat(consultation.whyNotDecide()).isPresent();
    }

    private static Consultation aConsultation() {
        var matter = new Matter(new IssueId("i1"), "R8-課題-001", "短期入所", "受入先が足りない。");
        return new Consultation(
                new CouncilId("kisarazu"), new BodyId("chosei"), matter, null, Instant.parse("2026-11-22T03:00:00Z"));
    }

    private static Verdict verdict(Outcome outcome) {
        return new Verdict(outcome, "理由", new MeetingId("m1"), "第1回 調整会議", LocalDate.parse("2026-12-03"));
    }
}
