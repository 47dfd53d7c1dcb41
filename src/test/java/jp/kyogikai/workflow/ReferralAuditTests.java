package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit must turn red where a request and its asker lose each other; every fault made here is rolled back. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralAuditTests {

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    HandshakeAudit audit;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    TransactionTemplate transaction;

    private ReferralId referral;

    @BeforeEach
    void aSubcommitteeIsAsked() {
        var issue = office.variable(office.registerIssue("依頼の点検" + UUID.randomUUID()), "issueId");
        referral = asking.ask(new IssueId(issue), "kenri", "論点");
    }

    @Test
    @DisplayName("待つ業務フローが消えた調査・検討依頼を見つける")
    void requestNobodyWaitsForIsFound() {
        var faults = faultsAfter(() -> asking.giveUp(referral));

        assertThat(faults).containsExactly("調査・検討依頼に対応する待ち合わせがありません：ReferralAnswered-" + referral);
    }

    @Test
    @DisplayName("伝えたことになっているのに待たれている調査・検討依頼を見つける")
    void toldRequestStillWaitedForIsFound() {
        var faults = faultsAfter(
                () -> tables.update("update referral set told_at = current_timestamp where id = ?", referral.value()));

        assertThat(faults).containsExactly("待ち合わせに対応する調査・検討依頼がありません：ReferralAnswered-" + referral);
    }

    @Test
    @DisplayName("同じ調査・検討依頼を待つ業務フローが二つあることを見つける")
    void doubledWaitIsFound() {
        var faults =
                faultsAfter(() -> tables.update("""
                insert into ACT_RU_EVENT_SUBSCR (ID_, REV_, EVENT_TYPE_, EVENT_NAME_, CREATED_)
                values (?, 1, 'message', ?, current_timestamp)""", UUID.randomUUID().toString(), "ReferralAnswered-" + referral));

        assertThat(faults).containsExactly("待ち合わせが2件重複しています：ReferralAnswered-" + referral);
    }

    private List<String> faultsAfter(Runnable fault) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            fault.run();
            return audit.faults();
        });
    }
}
