package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COUNCIL;
import static jp.kyogikai.casework.SampleCase.OFFICE;
import static jp.kyogikai.casework.SampleCase.SUPPORTER;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.casework.CaseReport.Cause;
import jp.kyogikai.casework.CaseReport.Stalled;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InKyogikai
@DisplayName("個別支援会議の運営状況")
class CaseReportsTests {

    @Autowired
    private CaseRegister register;

    @Autowired
    private SupportRoom room;

    @Autowired
    private CaseReports reports;

    @Autowired
    private SupportCases cases;

    @Autowired
    private Councils councils;

    @Autowired
    private TransactionTemplate transaction;

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
        var number = register.number(register.register(SampleCase.entry(), SUPPORTER));

        assertThat(stalledAfter(30))
                .contains(new Stalled(number, Cause.NO_LEAD))
                .doesNotContain(new Stalled(number, Cause.NOT_CONVENED));
        assertThat(stalledAfter(31)).contains(new Stalled(number, Cause.NOT_CONVENED));
    }

    @Test
    @DisplayName("次回の予定日を過ぎても記録のない事例は、動いていない")
    void aMissedNextDayIsStalled() {
        var id = register.register(SampleCase.entry(), SUPPORTER);
        meet(id, SupportResult.CONTINUE, LocalDate.now(clock).plusDays(10));
        var missed = new Stalled(register.number(id), Cause.NEXT_MISSED);

        assertThat(stalledAfter(10)).doesNotContain(missed);
        assertThat(stalledAfter(11)).contains(missed);
    }

    @Test
    @DisplayName("運営状況は、事務局だけが見る")
    void theReportIsForTheOffice() {
        assertThat(refusal(() -> reports.of(COUNCIL, FiscalYear.of(LocalDate.now(clock)), SUPPORTER)))
                .isInstanceOf(NoRight.class);
    }

    private void meet(CaseId id, SupportResult result, @org.jspecify.annotations.Nullable LocalDate next) {
        var today = LocalDate.now(clock);
        room.plan(id, new SupportPlan(today, "相談室", "しおさい", SampleCase.plan().participants()), SUPPORTER);
        room.record(id, new SupportMinutes("協議した。", List.of(), "", next, result), SUPPORTER);
    }

    private CaseReport report() {
        return reports.of(COUNCIL, FiscalYear.of(LocalDate.now(clock)), OFFICE);
    }

    private List<Stalled> stalledAfter(int days) {
        var later = new CaseReports(cases, councils, Clock.offset(clock, Duration.ofDays(days)));
        return transaction.execute(any ->
                later.of(COUNCIL, FiscalYear.of(LocalDate.now(clock)), OFFICE).stalled());
    }
}
