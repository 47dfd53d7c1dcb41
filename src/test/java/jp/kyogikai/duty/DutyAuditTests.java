package jp.kyogikai.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit must turn red for each fault; every fault made here is rolled back. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限の点検")
class DutyAuditTests {

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    DutyAudit audit;

    @Autowired
    DutyBook book;

    @Autowired
    CatchingUp catchingUp;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    TransactionTemplate transaction;

    private String referral;

    @BeforeEach
    void aSubcommitteeIsAsked() {
        office.prepareMeeting("chosei", "2026-12-03");
        var issue = office.variable(office.registerIssue("期限の点検" + UUID.randomUUID()), "issueId");
        referral = asking.ask(new IssueId(issue), "kenri", "論点").value();
    }

    @Test
    @DisplayName("M1 期限のある依頼が台帳にないことを見つける")
    void missingDutyIsFound() {
        var faults = faultsAfter(() -> tables.update("delete from duty where subject_id = ?", referral));

        assertThat(faults)
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("期限台帳にありません：").contains(referral));
    }

    @Test
    @DisplayName("M1 依頼の期限と台帳の日付の食い違いを見つける")
    void wrongDayIsFound() {
        var faults =
                faultsAfter(() -> tables.update("update referral set due_on = '2031-01-31' where id = ?", referral));

        assertThat(faults).singleElement().satisfies(it -> assertThat(it).contains("記録（2031-01-31）と違います", referral));
    }

    @Test
    @DisplayName("M1 終わった依頼の期限が残っていることを見つける")
    void dutyOfWhatHasEndedIsFound() {
        var faults = faultsAfter(() -> tables.update("update referral set state = 'DECLINED' where id = ?", referral));

        assertThat(faults)
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("終わったことの期限が残っています：").contains(referral));
    }

    @Test
    @DisplayName("M1 台帳のない版から更新すると、最初の起動で、現に負っている期限を全て登録する")
    void recordsOfAnEarlierReleaseAreEntered() {
        var faults = faultsAfter(() -> {
            tables.update("delete from duty_change");
            tables.update("delete from duty");
            catchingUp.run(new DefaultApplicationArguments());
        });

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("M1 要綱設定の日数を改めたときのように、記録から導く日付が変わっていれば、次の起動で数え直す")
    void daysAreCountedAnewAtTheNextStart() {
        var faults = faultsAfter(() -> {
            tables.update("update duty set base_on = '2031-01-31' where subject_id = ?", referral);
            catchingUp.run(new DefaultApplicationArguments());
        });

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("A10 会議資料を通知に同封するよう要綱設定を改めると、次の起動で、資料の送付期限だけが理由を添えて取り下げられる")
    void papersThatGoWithTheNoticeAreNotOwed() {
        var notice = owing().stream()
                .filter(owed -> owed.key().kind() == DutyKind.NOTICE)
                .findFirst()
                .orElseThrow();
        var papers = new DutyKey(DutyKind.PAPERS, notice.key().subject());

        var faults = faultsAfter(() -> {
            book.owe(owed(papers, notice), Actor.system());
            catchingUp.run(new DefaultApplicationArguments());

            assertThat(book.find(papers)).get().extracting(DutyCard::state).isEqualTo(DutyState.WITHDRAWN);
            assertThat(book.history(book.find(papers).orElseThrow().id()))
                    .extracting(DutyEntry::reason)
                    .containsExactly("会議資料を通知に同封するため");
        });

        assertThat(faults).isEmpty();
    }

    private static Owed owed(DutyKey key, Owed like) {
        return new Owed(like.council(), key, like.label(), like.ground(), like.holder(), like.due());
    }

    @Test
    @DisplayName("M1 現に負っているものをもう一度登録しても、台帳は同じである")
    void enteringAgainChangesNothing() {
        var key = new DutyKey(DutyKind.REFERRAL, referral);
        var before = book.find(key).orElseThrow();

        transaction.executeWithoutResult(status -> owing().forEach(owed -> book.owe(owed, Actor.system())));

        assertThat(book.find(key)).contains(before);
        assertThat(book.history(before.id())).isEmpty();
    }

    @Autowired
    List<Owing> modules;

    private List<Owed> owing() {
        return transaction.execute(
                status -> modules.stream().flatMap(it -> it.owed().stream()).toList());
    }

    private List<String> faultsAfter(Runnable fault) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            fault.run();
            return audit.faults();
        });
    }
}
