package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COLLEAGUE;
import static jp.kyogikai.casework.SampleCase.SUPPORTER;
import static jp.kyogikai.casework.SampleCase.TODAY;
import static jp.kyogikai.casework.SampleCase.aCase;
import static jp.kyogikai.casework.SampleCase.minutes;
import static jp.kyogikai.casework.SampleCase.plan;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import jp.kyogikai.privacy.SealedName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("個別事例")
class SupportCaseTests {

    @Test
    @DisplayName("事例を開けるのは、担当者として登録された人だけである")
    void onlyTheCircleIsLetIn() {
        var supportCase = aCase();

        assertThatCode(() -> supportCase.admit(SUPPORTER)).doesNotThrowAnyException();
        assertThat(refusal(() -> supportCase.admit(COLLEAGUE))).isEqualTo(new CaseRefusal.NotInTheCircle());
    }

    @Test
    @DisplayName("参加者のいない個別支援会議は予定できない")
    void aMeetingNeedsParticipants() {
        var nobody = new SupportPlan(TODAY, "相談室", "", List.of());

        assertThat(refusal(() -> aCase().plan(nobody))).isEqualTo(new CaseRefusal.NoParticipants());
    }

    @Test
    @DisplayName("予定していない個別支援会議は記録できない")
    void onlyAPlannedMeetingIsRecorded() {
        var supportCase = aCase();

        assertThat(refusal(() -> supportCase.record(minutes(SupportResult.CONTINUE), List.of(), TODAY)))
                .isEqualTo(new CaseRefusal.NothingToRecord("R8-事例-001"));
    }

    @Test
    @DisplayName("解決した事例は終結し、次の会議は予定できない")
    void aResolvedCaseEnds() {
        var supportCase = aCase();
        supportCase.plan(plan());

        supportCase.record(minutes(SupportResult.RESOLVED), List.of(), TODAY);

        assertThat(supportCase.state()).isEqualTo(CaseState.CLOSED);
        assertThat(refusal(() -> supportCase.plan(plan()))).isEqualTo(new CaseRefusal.AlreadyClosed("R8-事例-001"));
    }

    @Test
    @DisplayName("開かれなかった会議の予定は、次の予定に置き換わる")
    void aPlanThatWasNotHeldIsReplaced() {
        var supportCase = aCase();
        supportCase.plan(plan());

        supportCase.plan(new SupportPlan(TODAY.plusDays(20), "別室", "", plan().participants()));

        assertThat(supportCase.sheet().meetings())
                .singleElement()
                .satisfies(it -> assertThat(it.plan().place()).isEqualTo("別室"));
    }

    @Test
    @DisplayName("説明した日も、説明しない理由もない説明の記録は断る")
    void anExplanationHasADayOrAReason() {
        assertThat(refusal(() -> aCase().explain(null, ""))).isEqualTo(new CaseRefusal.ExplanationMissing());
    }

    @Test
    @DisplayName("封をした氏名を返す公開の道はない")
    void noPublicWayLeadsToTheNames() {
        var ways = List.of(CaseCard.class, CaseSheet.class, CaseFile.class, CaseRegister.class, Drafting.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .map(Method::toGenericString);
        var ofTheName = Arrays.stream(SealedName.class.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .map(Method::getName);

        assertThat(ways).isNotEmpty().noneMatch(it -> it.replaceFirst("\\(.*", "")
                .contains("SealedName"));
        assertThat(ofTheName).containsExactlyInAnyOrder("whyNotSought", "toString");
    }
}
