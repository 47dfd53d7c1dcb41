package jp.kyogikai.workflow;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed in an investigation goes into our tables and nowhere else. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralCanaryTests {

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Subcommittee subcommittee;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Tables tables;

    private final Canaries type = new Canaries();

    @Test
    @DisplayName("調査・検討で入力した文は、それを持つ台帳だけに残り、業務フローのテーブルにもログにも残らない")
    void typedTextsStayInTheirTables() {
        try (var logs = new Logs()) {
            var issue = office.variable(office.registerIssue("目印の調査" + UUID.randomUUID()), "issueId");
            var referral = asking.ask(new IssueId(issue), "anshin", type.word("question.first"));
            var number = referrals.card(referral).number();
            reply(referral, "ASKED", "asking");
            var due = subcommittee.today().plusMonths(2);
            subcommittee.clarify(referral, type.word("clarification"), type.word("question"), due);
            reply(referral, "ACCEPTED", "accepting");
            work(referral);
            subcommittee.decide("anshin", number, "RETURN", type.word("returned"));
            subcommittee.work(referral, type.word("report"), "SEND");
            subcommittee.decide("anshin", number, "ADOPT", type.word("adopted"));

            assertThat(asking.isWaiting(referral)).isFalse();
            assertThat(type.found(tables::holding))
                    .isEqualTo(Map.ofEntries(
                            entry("question.first", Set.of("referral_event")),
                            entry("asking.remark", Set.of("referral_event")),
                            entry("asking.by", Set.of("referral_event")),
                            entry("clarification", Set.of("referral_event")),
                            entry("question", Set.of("referral", "consultation", "agenda_item")),
                            entry("accepting.remark", Set.of("referral_event")),
                            entry("accepting.by", Set.of("referral_event")),
                            entry("subject", Set.of("referral_activity")),
                            entry("result", Set.of("referral_activity")),
                            entry("interim", Set.of("referral", "referral_event")),
                            entry("extension", Set.of("referral_event", "duty_change")),
                            entry("report.first", Set.of()),
                            entry("report", Set.of("referral")),
                            entry("returned", Set.of("referral_event", "consultation", "agenda_item")),
                            entry("adopted", Set.of("referral_event", "consultation", "agenda_item"))));
            assertThat(type.heard(logs::hold)).isEmpty();
        }
    }

    private void reply(ReferralId referral, String kind, String field) {
        office.submit(
                subcommittee.task(referral, "answerRequest"),
                createVariables()
                        .putValue("reply", kind)
                        .putValue("remark", type.word(field + ".remark"))
                        .putValue("received", "PAPER")
                        .putValue("receivedOn", subcommittee.today().toString())
                        .putValue("replier", type.word(field + ".by")));
    }

    private void work(ReferralId referral) {
        var rows = subcommittee.activities(referral, subcommittee.today(), type.word("subject"), type.word("result"));
        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValueTyped("activities", Office.json(rows))
                        .putValue("interim", type.word("interim"))
                        .putValue(
                                "extendedTo", subcommittee.today().plusMonths(6).toString())
                        .putValue("extensionReason", type.word("extension"))
                        .putValue("report", type.word("report.first"))
                        .putValue("next", "SEND"));
    }
}
