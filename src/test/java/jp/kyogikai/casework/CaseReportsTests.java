package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COUNCIL;
import static jp.kyogikai.casework.SampleCase.OFFICE;
import static jp.kyogikai.casework.SampleCase.SUPPORTER;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.casework.CaseReport.Stalled;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("個別支援会議の運営状況の集計")
class CaseReportsTests {

    @Autowired
    private CaseRegister register;

    @Autowired
    private SupportRoom room;

    @Autowired
    private CaseReports reports;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("同じ世帯の事例は、世帯としては1つに数える")
    void aHouseholdCountsOnce() {
        var before = report();

        var household = UUID.randomUUID().toString();
        register.register(SampleCase.entry("Bさん", household), SUPPORTER);
        register.register(SampleCase.entry("Cさん", household), SUPPORTER);

        var after = report();
        assertThat(after.cases() - before.cases()).isEqualTo(2);
        assertThat(after.households() - before.households()).isEqualTo(1);
    }

    @Test
    @DisplayName("解決した会議も、結果として数える")
    void resolvedMeetingsAreCounted() {
        var before = report().results().getOrDefault(SupportResult.RESOLVED, 0);

        meet(register.register(SampleCase.entry(), SUPPORTER), SupportResult.RESOLVED, null);

        assertThat(report().results()).containsEntry(SupportResult.RESOLVED, before + 1);
    }

    @Test
    @DisplayName("登録から目安の日数を過ぎても会議のない事例と、主担当のない事例は、動いていない")
    void aCaseWithoutMeetingIsStalled() {
        var id = register.register(SampleCase.entry(), SUPPORTER);
        var number = register.number(id);

        assertThat(stalledAfter(30)).contains(new Stalled(id, number, List.of(Cause.NO_LEAD), List.of()));
        assertThat(stalledAfter(31))
                .contains(new Stalled(id, number, List.of(Cause.NOT_CONVENED, Cause.NO_LEAD), List.of()));
    }

    @Test
    @DisplayName("次回の予定日を過ぎても記録のない事例は、動いていない")
    void aMissedNextDayIsStalled() {
        var id = register.register(SampleCase.entry(), SUPPORTER);
        meet(id, SupportResult.CONTINUE, LocalDate.now(clock).plusDays(10));
        var missed = new Stalled(id, register.number(id), List.of(Cause.NEXT_MISSED), List.of());

        assertThat(stalledAfter(10)).doesNotContain(missed);
        assertThat(stalledAfter(11)).contains(missed);
    }

    @Test
    @DisplayName("役割分担は、終結していない事例の最後の会議の記録にあるものを数え、期日を過ぎたものを分ける")
    void assignmentsOfTheLastMinutesAreCounted() {
        var before = report().tasks();
        var today = LocalDate.now(clock);
        var late = new Assignment("相談支援専門員", "空床の確認", today.minusDays(1));
        var inTime = new Assignment("市", "手続の確認", today);
        var id = register.register(SampleCase.entry(), SUPPORTER);

        meet(id, SupportResult.CONTINUE, null, List.of(late, late, late));
        meet(id, SupportResult.CONTINUE, null, List.of(late, inTime, new Assignment("家族", "見学", null)));

        assertThat(report().tasks()).isEqualTo(new CaseReport.Tasks(before.listed() + 3, before.overdue() + 1));
        meet(id, SupportResult.RESOLVED, null, List.of(late));
        assertThat(report().tasks()).isEqualTo(before);
    }

    @Test
    @DisplayName("役割分担のうち期日を過ぎたものは、続くとしたものだけを新しい期日で数え、済と取りやめは数えない")
    void onlyOpenAssignmentsAreOverdue() {
        var before = report().tasks();
        var today = LocalDate.now(clock);
        var late = new Assignment("相談支援専門員", "空床の確認", today.minusDays(1));
        var id = register.register(SampleCase.entry(), SUPPORTER);
        meet(id, SupportResult.CONTINUE, null, List.of(late, late, late));
        assertThat(report().tasks()).isEqualTo(new CaseReport.Tasks(before.listed() + 3, before.overdue() + 3));

        var keys = room.openAssignments(id, SUPPORTER).stream()
                .map(OpenAssignment::key)
                .toList();
        room.plan(id, plan(today), SUPPORTER);
        room.record(
                id,
                new SupportMinutes("協議した。", List.of(), "", null, SupportResult.CONTINUE),
                List.of(
                        new FollowUpEntry(keys.get(0), AssignmentResult.DONE, null, ""),
                        new FollowUpEntry(keys.get(1), AssignmentResult.DROPPED, null, "不要となった"),
                        new FollowUpEntry(keys.get(2), AssignmentResult.GOES_ON, today.plusDays(7), "")),
                SUPPORTER);

        assertThat(report().tasks()).isEqualTo(new CaseReport.Tasks(before.listed() + 1, before.overdue()));
        assertThat(reports.of(COUNCIL, today.plusDays(8), OFFICE).tasks().overdue())
                .isGreaterThan(before.overdue());
    }

    @Test
    @DisplayName("その日までの集計には、その日より後に登録した事例と開いた会議を数えない")
    void laterCasesAreNotCounted() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var before = reports.of(COUNCIL, yesterday, OFFICE);

        meet(register.register(SampleCase.entry(), SUPPORTER), SupportResult.RESOLVED, null);

        assertThat(reports.of(COUNCIL, yesterday, OFFICE)).isEqualTo(before);
    }

    @Test
    @DisplayName("運営状況は、事務局だけが見る")
    void theReportIsForTheOffice() {
        assertThat(refusal(() -> reports.of(COUNCIL, LocalDate.now(clock), SUPPORTER)))
                .isInstanceOf(NoRight.class);
    }

    private void meet(CaseId id, SupportResult result, @org.jspecify.annotations.Nullable LocalDate next) {
        meet(id, result, next, List.of());
    }

    private void meet(
            CaseId id,
            SupportResult result,
            @org.jspecify.annotations.Nullable LocalDate next,
            List<Assignment> assignments) {
        var today = LocalDate.now(clock);
        room.plan(id, plan(today), SUPPORTER);
        var done = room.openAssignments(id, SUPPORTER).stream()
                .map(it -> new FollowUpEntry(it.key(), AssignmentResult.DONE, null, ""))
                .toList();
        room.record(id, new SupportMinutes("協議した。", assignments, "", next, result), done, SUPPORTER);
    }

    private static SupportPlan plan(LocalDate on) {
        return new SupportPlan(on, "相談室", "しおさい", SampleCase.plan().participants());
    }

    private CaseReport report() {
        return reports.of(COUNCIL, LocalDate.now(clock), OFFICE);
    }

    private List<Stalled> stalledAfter(int days) {
        return reports.of(COUNCIL, LocalDate.now(clock).plusDays(days), OFFICE).stalled();
    }
}
