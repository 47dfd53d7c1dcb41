package jp.kyogikai.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** The decision tables that the office can read and change; they give advice (判断表). */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The text one column of the newest table gives for these facts; nothing where no rule applies. */
    public Optional<String> text(String table, Map<String, Object> facts, String column) {
        var result =
                decisions.evaluateDecisionTableByKey(table).variables(facts).evaluate();
        return result.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(result.getFirstResult().getEntry(column));
    }
}
