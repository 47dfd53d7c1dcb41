package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit must turn red for each fault; every fault made here is rolled back. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class HandshakeAuditTests {

    @Autowired
    Office office;

    @Autowired
    HandshakeAudit audit;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    TransactionTemplate transaction;

    private String issue;
    private String matter;

    @BeforeEach
    void anIssueWaits() {
        issue = office.registerIssue("待ち合わせ" + UUID.randomUUID());
        matter = office.variable(issue, "consultationId");
    }

    @Test
    @DisplayName("業務フローが消えた付議を見つける")
    void matterWithoutAWaitIsFound() {
        var faults = faultsAfter(() -> runtime.deleteProcessInstance(issue, "lost"));

        assertThat(faults).containsExactly("付議に対応する待ち合わせがありません：ConsultationDecided-" + matter);
    }

    @Test
    @DisplayName("同じ付議を待つ業務フローが二つあることを見つける")
    void doubledWaitIsFound() {
        var faults = faultsAfter(() -> waitFor("ConsultationDecided-" + matter));

        assertThat(faults).containsExactly("待ち合わせが2件重複しています：ConsultationDecided-" + matter);
    }

    @Test
    @DisplayName("付議のない待ち合わせを見つける")
    void waitWithoutAMatterIsFound() {
        var faults = faultsAfter(() -> waitFor("ConsultationDecided-nothing"));

        assertThat(faults).containsExactly("待ち合わせに対応する付議がありません：ConsultationDecided-nothing");
    }

    @Test
    @DisplayName("伝えたことになっているのに待たれている付議を見つける")
    void closedMatterStillWaitedForIsFound() {
        var faults = faultsAfter(() -> tables.update("update consultation set state = 'CLOSED' where id = ?", matter));

        assertThat(faults).containsExactly("待ち合わせに対応する付議がありません：ConsultationDecided-" + matter);
    }

    @Test
    @DisplayName("一つの付議に判断が二つ求められていることを見つける")
    void doubledJudgementIsFound() {
        var faults = faultsAfter(() -> {
            waitFor("MatterSettled-" + matter);
            waitFor("MatterSettled-" + matter);
        });

        assertThat(faults).containsExactly("待ち合わせが2件重複しています：MatterSettled-" + matter);
    }

    private List<String> faultsAfter(Runnable fault) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            fault.run();
            return audit.faults();
        });
    }

    private void waitFor(String message) {
        tables.update("""
                insert into ACT_RU_EVENT_SUBSCR (ID_, REV_, EVENT_TYPE_, EVENT_NAME_, CREATED_)
                values (?, 1, 'message', ?, current_timestamp)""", UUID.randomUUID().toString(), message);
    }
}
