package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables and engine stand in one transaction: what fails halfway leaves a trace in neither. */
abstract class RollbackContract {

    @Autowired
    Office office;

    @Autowired
    IssueRegister register;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addModelInstance("halfway.bpmn", writesThenFails())
                .deploy()
                .getId();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("台帳に書いた後の手順が失敗すると、台帳にも業務フローにも何も残らない")
    void aStepThatFailsTakesBackWhatTheStepBeforeWrote() {
        var instance = runtime.startProcessInstanceByKey("halfway").getId();
        var before = issues();

        var ask = office.task(instance, "ask").getId();
        assertThatThrownBy(() -> forms.submitTaskForm(ask, typed())).hasMessageContaining("issue no-such-issue");

        assertThat(issues()).isEqualTo(before);
        assertThat(office.task(instance, "ask")).isNotNull();
        assertThat(runtime.getVariables(instance)).isEmpty();
    }

    @Test
    @DisplayName("業務フローを進めた後に取り消すと、台帳の記録も取り消される")
    void whatTheEngineDidGoesBackWithTheTables() {
        var before = issues();
        var instances = runtime.createProcessInstanceQuery().count();

        transaction.executeWithoutResult(status -> {
            office.registerIssue("取り消される課題");
            status.setRollbackOnly();
        });

        assertThat(issues()).isEqualTo(before);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(instances);
    }

    private int issues() {
        return register.of(new CouncilId(Office.COUNCIL)).size();
    }

    private static org.camunda.bpm.engine.variable.VariableMap typed() {
        return createVariables()
                .putValue("title", "途中で失敗する課題")
                .putValue("description", "記録されない。")
                .putValue("category", "REGIONAL")
                .putValue("urgency", "ORDINARY")
                .putValue("origin", "kodomo")
                .putValue("raisedOn", "2026-10-01");
    }

    private static BpmnModelInstance writesThenFails() {
        var ask = Bpmn.createExecutableProcess("halfway")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("ask");
        for (var key : new String[] {"title", "description", "origin", "raisedOn"}) {
            ask.camundaFormField()
                    .camundaId(key)
                    .camundaType("text")
                    .camundaDefaultValue("")
                    .camundaFormFieldDone();
        }
        return ask.serviceTask("register")
                .camundaExpression("${issueSteps.register('kisarazu', title, description, origin, raisedOn)}")
                .camundaResultVariable("issueId")
                .serviceTask("fails")
                .camundaExpression("${issueSteps.label('no-such-issue')}")
                .endEvent()
                .done();
    }
}
