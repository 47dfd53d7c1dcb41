package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kyogikai.testing.InKyogikai;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@InKyogikai
class ModelBeansTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Test
    @DisplayName("業務フローから呼べるのは、そのために印を付けた部品だけである")
    void modelsReachOnlyTheBeansMarkedForThem() {
        var beans = new ModelBeans(context);

        assertThat(beans.keySet())
                .containsExactlyInAnyOrder(
                        "bodyNames",
                        "meetingSteps",
                        "meetingForms",
                        "scheduleForms",
                        "issueSteps",
                        "issueForms",
                        "outcomeSteps",
                        "outcomeForms",
                        "referralSteps",
                        "referralForms",
                        "caseSteps",
                        "caseForms",
                        "caseReviewSteps",
                        "caseReviewForms",
                        "deadlineSteps",
                        "dutyDates",
                        "programSteps",
                        "programForms",
                        "mailSteps",
                        "mailForms",
                        "outOfTurnSteps",
                        "outOfTurnForms",
                        "yearSteps",
                        "yearForms");
    }

    @Test
    @DisplayName("印のない部品を呼ぶ業務フローは動かない")
    void aModelThatCallsAnotherBeanFails() {
        var model = Bpmn.createExecutableProcess("intruder")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression("${dataSource.getConnection()}")
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("intruder.bpmn", model)
                .deploy();

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("intruder"))
                .hasMessageContaining("Unknown property used in expression");

        repository.deleteDeployment(deployment.getId(), true);
    }
}
