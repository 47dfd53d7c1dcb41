package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("業務フロー・様式・手順のつながり")
class BindingTests {

    private static final Binding HOUSE = Binding.ofTheHouse();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("全てのモデルと様式が決まりを守っている")
    void modelsAndFormsKeepTheRule(BindingRule rule) {
        var findings = rule.findings(HOUSE);

        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("調べる相手がそろっている")
    void thereIsSomethingToCheck() {
        assertThat(HOUSE.models()).extracting(Model::file).contains("meeting.bpmn", "issue-escalation.bpmn");
        assertThat(HOUSE.models())
                .allSatisfy(model -> assertThat(model.expressions()).hasSizeGreaterThan(5));
        assertThat(HOUSE.forms()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(HOUSE.beans()).containsKeys("meetingSteps", "meetingForms", "issueSteps", "issueForms");
        assertThat(HOUSE.told()).contains("ConsultationDecided-", "MeetingCancelled-");
    }
}
