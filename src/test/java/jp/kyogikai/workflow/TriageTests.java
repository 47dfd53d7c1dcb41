package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import jp.kyogikai.engine.DecisionTables;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The table by which the office proposes how to handle an issue. */
@InKyogikai
class TriageTests {

    @Autowired
    DecisionTables tables;

    @ParameterizedTest
    @MethodSource("everyKindOfIssue")
    @DisplayName("どの区分と緊急度の課題にも、事務局案がある")
    void everyIssueGetsAProposal(Category category, Urgency urgency) {
        assertThat(advice(category, urgency)).isNotBlank();
    }

    @Test
    @DisplayName("次の会議を待てない課題には、随時開催を提案する")
    void urgentIssuesProposeAMeetingOutOfTurn() {
        assertThat(advice(Category.IMMEDIATE, Urgency.URGENT)).contains("随時開催");
        assertThat(advice(Category.REGIONAL, Urgency.URGENT)).contains("随時開催");
        assertThat(advice(Category.REGIONAL, Urgency.ORDINARY)).doesNotContain("随時開催");
    }

    private String advice(Category category, Urgency urgency) {
        Map<String, Object> facts = Map.of("category", category.name(), "urgency", urgency.name());
        return tables.text("issue-triage", facts, "advice").orElse("");
    }

    static Stream<Arguments> everyKindOfIssue() {
        return Arrays.stream(Category.values())
                .flatMap(category -> Arrays.stream(Urgency.values()).map(urgency -> Arguments.of(category, urgency)));
    }
}
