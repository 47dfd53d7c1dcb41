package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.engine.DecisionTables;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** Has the table that the office may change propose how to handle an issue; the bodies decide (事務局案). */
@Component
class Triage {

    private final IssueRegister register;
    private final DecisionTables tables;

    Triage(IssueRegister register, DecisionTables tables) {
        this.register = register;
        this.tables = tables;
    }

    void advise(IssueId id) {
        var issue = register.card(id);
        var facts = Map.<String, Object>of(
                "category", issue.category().name(), "urgency", issue.urgency().name());
        tables.text("issue-triage", facts, "advice").ifPresent(advice -> register.advise(id, advice));
    }
}
