package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.engine.DecisionTables;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** Has the table that the office may change propose how to handle an issue; the bodies decide (事務局案). */
@Component
class Triage {

    private final IssueRegister register;
    private final IssueLadder ladder;
    private final Councils councils;
    private final DecisionTables tables;
    private final Clock clock;

    Triage(IssueRegister register, IssueLadder ladder, Councils councils, DecisionTables tables, Clock clock) {
        this.clock = clock;
        this.register = register;
        this.ladder = ladder;
        this.councils = councils;
        this.tables = tables;
    }

    void advise(IssueId id) {
        var issue = register.card(id);
        var facts = Map.<String, Object>of(
                "category", issue.category().name(), "urgency", issue.urgency().name());
        tables.text("issue-triage", facts, "advice")
                .ifPresent(neutral -> register.advise(id, words(id).fill(neutral)));
    }

    /** The body that hears the issue first stands lowest among those that decide. */
    private ProposalWords words(IssueId id) {
        var first = Stream.of(Tier.COORDINATION, Tier.PLENARY)
                .flatMap(tier -> ladder.next(id, tier).stream())
                .findFirst()
                .orElseThrow();
        var council = councils.council(register.charter(id));
        return new ProposalWords(council, council.body(first), LocalDate.now(clock));
    }
}
