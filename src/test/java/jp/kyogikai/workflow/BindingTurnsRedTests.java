package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("つながりの点検は、壊した写しで赤くなる")
@TestInstance(Lifecycle.PER_CLASS)
class BindingTurnsRedTests {

    private final Binding house = Binding.ofTheHouse();
    private final EnumSet<BindingRule> notYetRed = EnumSet.allOf(BindingRule.class);

    @ParameterizedTest(name = "{2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            CALLED      | meeting.bpmn          | meetingSteps.convene(             | meetingSteps.konvene(                 | convene: nothing answers meetingSteps.konvene with 1 arguments
            CALLED      | meeting.bpmn          | convene(meetingId)                | convene(meetingId, councilId)         | convene: nothing answers meetingSteps.convene with 2 arguments
            CALLED      | meeting.bpmn          | convene(meetingId)                | convene()                             | convene: nothing answers meetingSteps.convene with 0 arguments
            CALLED      | meeting.bpmn          | meetingSteps.convene(             | meetingBook.convene(                  | convene: nothing answers meetingBook.convene with 1 arguments
            CALLED      | meeting.bpmn          | meetingForms.chair(meetingId)     | meetingForms.chiar(meetingId)         | reviewMinutes: nothing answers meetingForms.chiar
            CALLED      | meeting.bpmn          | >${meetingSteps.needsChair(       | >${meetingSteps.needsChiar(           | agendaWithChair: nothing answers meetingSteps.needsChiar
            CALLED      | meeting.bpmn          | ${meetingSteps.decided(meetingId) | ${meetingSteps.decided(meetingId, '') | announce: nothing answers meetingSteps.decided with 2
            CALLED      | meeting.bpmn          | meetingSteps.label(               | meetingSteps.table(                   | register: nothing answers meetingSteps.table
            CALLED      | meeting.bpmn          | meetingSteps.businessKey(         | meetingSteps.businesskey(             | register: nothing answers meetingSteps.businesskey
            CALLED      | meeting.bpmn          | execution.setProcessBusinessKey(  | execution.setKey(                     | register: nothing answers execution.setKey
            CALLED      | issue-escalation.bpmn | issueId, &#x27;COORDINATION&#x27;  | &#x27;COORDINATION&#x27;               | coordinationNextBody: nothing answers issueSteps.nextBody with 1
            KNOWN       | meeting.bpmn          | convene(meetingId)                | convene(meeting)                      | convene: the process does not know meeting
            KNOWN       | meeting.bpmn          | ${next.is(                        | ${nexxt.is(                           | attendanceCorrected: the process does not know nexxt
            KNOWN       | meeting.bpmn          | ${next.is(&#x27;CORRECT&#x27;)}   | ${next == 'CORRECT'}                  | attendanceCorrected: the process does not know next
            KNOWN       | meeting.bpmn          | ${meetingForms.chair(meetingId)}  | ${meetingForms.chair(task)}           | reviewMinutes: the process does not know task
            CALLED      | meeting.bpmn          | ${next.is(                        | ${next.isnt(                          | attendanceCorrected: nothing answers next.isnt with 1
            KNOWN       | meeting.bpmn          | ${agendaReview ==                 | ${decision ==                         | agendaAccepted: the process does not know decision
            KNOWN       | meeting.bpmn          | MeetingCancelled-${meetingId}     | MeetingCancelled-${meetingsId}        | meetingCancelled: the process does not know meetingsId
            KNOWN       | meeting.bpmn          | ${councilId}-secretariat          | ${council}-secretariat                | compileAgenda: the process does not know council
            KNOWN       | subcommittee-investigation.bpmn | value="councilId bodyId referralId label" | value="councilId bodyId label" | investigate: the process does not know referralId
            USED        | meeting.bpmn          | ${meetingSteps.convene(           | ${meetingSteps.close(                 | MeetingSteps.java meetingSteps.convene: no model calls it
            PLAIN       | meeting.bpmn          | camunda:expression="${meetingSteps.convene(meetingId)}" | camunda:class="jp.kyogikai.Convene" | convene: class has no place
            PLAIN       | meeting.bpmn          | camunda:expression="${meetingSteps.convene(meetingId)}" | camunda:delegateExpression="${meetingSteps}" | convene: delegateExpression has no place
            PLAIN       | meeting.bpmn          | camunda:expression="${meetingSteps.convene(meetingId)}" | camunda:type="external" camunda:topic="t" | convene: topic has no place
            PLAIN       | meeting.bpmn          | camunda:expression="${meetingSteps.convene(meetingId)}" | ''                          | convene: the task calls nothing
            PLAIN       | meeting.bpmn          | <camunda:formData>                | <camunda:taskListener event="create" expression="${meetingSteps.close(meetingId)}" /><camunda:formData> | taskListener has no place
            PLAIN       | meeting.bpmn          | ${task.setVariableLocal('label', label)} | ${task.setVariableLocal('title', label)} | compileAgenda: taskListener has no place
            PLAIN       | meeting.bpmn          | ${task.setVariableLocal('bodyName', bodyNames. | ${task.setVariableLocal('bodyName', meetingSteps. | compileAgenda: taskListener has no place
            PLAIN       | meeting.bpmn          | expression="${execution.setProcessBusinessKey( | expression="${execution.setVariable('a', | register: executionListener has no place
            PLAIN       | meeting.bpmn          | xsi:type="bpmn:tFormalExpression" | xsi:type="bpmn:tFormalExpression" language="groovy" | agendaAccepted: language has no place
            PLAIN       | meeting.bpmn          | <bpmn:endEvent id="preparationEnd"> | <bpmn:callActivity id="call" /><bpmn:endEvent id="preparationEnd"> | call: callActivity has no place
            NAMED       | meeting.bpmn          | ${meetingSteps.convene(           | ${meetingSteps.close(                 | convene: is not called as close
            NAMED       | issue-escalation.bpmn | ${issueSteps.submit(issueId, bodyId)} | ${issueSteps.close(issueId)}      | coordinationSubmit: is not called as close
            OFFERED     | meeting.bpmn          | formRefBinding="deployment"       | formRefBinding="latest"               | compileAgenda: binding is not deployment
            OFFERED     | meeting.bpmn          | camunda:candidateGroups="${councilId}-secretariat" | ''                   | compileAgenda: no candidate groups
            LISTED      | meeting.bpmn          | <camunda:taskListener event="create" expression="${task.setVariableLocal('label', label)}" /> | ''            | compileAgenda: does not tell its number
            LISTED      | meeting.bpmn          | <camunda:taskListener event="create" expression="${task.setVariableLocal('bodyName', bodyNames.of(councilId, bodyId))}" /> | '' | reviewMinutes: does not tell its body
            LISTED      | meeting.bpmn          | camunda:priority="60"             | ''                                    | takeResults: goes before others without a date
            LIMITED     | meeting.bpmn          | camunda:historyTimeToLive="P1825D" | ''                                   | meeting: no time to live
            LIMITED     | meeting.bpmn          | "P1825D"                          | "P5Y"                                 | meeting: no time to live
            FOUND       | meeting.bpmn          | formRef="meeting-agenda"          | formRef="meeting-agende"              | compileAgenda: no form meeting-agende
            FOUND       | meeting.bpmn          | start-forms/meeting-start         | start-forms/meeting-begin             | start: no form meeting-begin
            DECLARED    | meeting.bpmn          | <camunda:formField id="next" type="text" defaultValue="DECIDE" /> | ''    | takeResults: the form sends next
            DECLARED    | meeting-minutes.form  | "key":"remark"                    | "key":"remarks"                       | writeMinutes: the form sends remarks
            DECLARED    | meeting-minutes.form  | "path":"minutes"                  | "path":"items"                        | writeMinutes: the form sends items
            DECLARED    | meeting-results.form  | "valuesKey":"outcomes"            | "valuesKey":"results2"                | takeResults: the form reads results2
            DECLARED    | issue-answer.form     | "dataSource":"=hearings"          | "dataSource":"=heard"                 | answerOrigin: the form reads heard
            DECLARED    | issue-answer.form     | {{addressee}}                     | {{adressee}}                          | answerOrigin: the form reads adressee
            DECLARED    | meeting-results.form  | =next =                           | =nexxt =                              | takeResults: the form reads nexxt
            NEEDED      | meeting.bpmn          | <camunda:formField id="next"      | <camunda:formField id="lastId" type="string" /><camunda:formField id="next" | takeResults: nobody uses lastId
            LINKED      | meeting-minutes.form  | (/meetings/{{meetingId}})         | (/meeting/{{meetingId}})              | writeMinutes: meeting-minutes.form has no link
            TYPED       | meeting.bpmn          | id="remark" type="text"           | id="remark" type="string"             | reviewAgenda: remark would be kept by the engine
            TYPED       | meeting.bpmn          | id="remark" type="text"           | id="remark" type="date"               | reviewAgenda: remark has no type of ours
            TYPED       | meeting.bpmn          | id="place" type="text" defaultValue="" | id="place" type="text"           | start: place has no default value
            TYPED       | meeting.bpmn          | id="matters" type="rows"          | id="matters" type="text"              | compileAgenda: matters is a list in one place
            WRITTEN     | meeting-results.form  | "disableCollapse":true            | "disableCollapse":false               | meeting-results: a list can be collapsed
            WRITTEN     | meeting-results.form  | "schemaVersion":16                | "schemaVersion":17                    | meeting-results: schemaVersion is not 16
            WRITTEN     | meeting-results.form  | "7.24.0"                          | "7.23.0"                              | meeting-results: platform is not 7.24.0
            WRITTEN     | meeting-results.form  | "id":"meeting-results"            | "id":"results"                        | results: id is not the name of the file
            APPLIED     | meeting.bpmn          | <bpmn:serviceTask id="recordAgenda" | <bpmn:serviceTask id="recordAgenda" camunda:asyncBefore="true" | compileAgenda: matters is lost before recordAgenda
            APPLIED     | meeting.bpmn          | <bpmn:userTask id="takeAttendance" | <bpmn:userTask id="takeAttendance" camunda:asyncAfter="true" | takeAttendance: attendance is lost before takeAttendance
            APPLIED     | meeting.bpmn          | <bpmn:exclusiveGateway id="attendanceCorrect" | <bpmn:exclusiveGateway id="attendanceCorrect" camunda:asyncBefore="true" | takeResults: results is lost before attendanceCorrect
            APPLIED     | meeting.bpmn          | <bpmn:startEvent id="start"       | <bpmn:startEvent id="start" camunda:asyncAfter="true" | start: heldOn is lost before start
            APPLIED     | meeting.bpmn          | targetRef="recordAttendance"      | targetRef="takeResults"               | takeAttendance: attendance is lost before takeResults
            APPLIED     | meeting.bpmn          | ${next.is(&#x27;CORRECT&#x27;)}   | ${label == ''}                        | takeResults: results is lost before takeAttendance
            APPLIED     | meeting.bpmn          | ${next.is(&#x27;CORRECT&#x27;)}   | ${label == ''}                        | takeResults: next is lost before
            APPLIED     | meeting.bpmn          | (meetingId, minutes, remark)      | (meetingId, minutes, minutes)         | writeMinutes: remark is lost before
            SUPPLIED    | meeting.bpmn          | recordAttendance(meetingId, attendance, | recordAttendance(meetingId, matters, | recordAttendance: matters was not typed in takeAttendance
            SUPPLIED    | meeting.bpmn          | <bpmn:serviceTask id="recordAgenda" | <bpmn:serviceTask id="recordAgenda" camunda:asyncBefore="true" | recordAgenda: matters was not typed in recordAgenda
            SUPPLIED    | meeting.bpmn          | ${agendaReview == &#x27;APPROVED  | ${next.is('x') or agendaReview == &#x27;x | agendaAccepted: next was not typed in reviewAgenda
            AGREED      | meeting.bpmn          | MeetingCancelled-${               | MeetingCanceled-${                    | workflow MeetingCancelled-: no model waits for it
            AGREED      | issue-escalation.bpmn | "ConsultationDecided-${consultationId}" | "ConsultationDecided-"          | ConsultationDecided- is told by nobody or carries no id
            AGREED      | issue-escalation.bpmn | "IssueRaised"                     | "IssueLifted"                         | IssueLifted is told by nobody or carries no id
            HANDED_OVER | issue-escalation.bpmn | camunda:asyncAfter="true"         | ''                                    | coordinationDecided: goes on in the transaction of the meeting
            HANDED_OVER | meeting.bpmn          | camunda:asyncBefore="true"        | ''                                    | announce: does not tell each
            AWAITED     | issue-escalation.bpmn | <bpmn:intermediateCatchEvent id="coordinationDecided" | <bpmn:intermediateCatchEvent id="coordinationDecided" camunda:asyncBefore="true" | coordinationSubmit: opens a consultation
            AWAITED     | issue-escalation.bpmn | <bpmn:serviceTask id="plenarySubmit" | <bpmn:serviceTask id="plenarySubmit" camunda:asyncAfter="true" | plenarySubmit: opens a consultation
            AWAITED     | issue-escalation.bpmn | targetRef="plenaryDecided"        | targetRef="plenaryEnd"                | plenarySubmit: opens a consultation
            KEPT        | meeting.bpmn          | "writeMinutes"                    | "draftMinutes"                        | userTask writeMinutes: instances may stand there
            KEPT        | meeting.bpmn          | "writeMinutes"                    | "draftMinutes"                        | userTask draftMinutes: is new
            DRAWN       | meeting.bpmn          | bpmnElement="convene"             | bpmnElement="close"                   | convene: is not drawn
            DRAWN       | meeting.bpmn          | bpmnElement="f1"                  | bpmnElement="f99"                     | f1: is not drawn
            DRAWN       | meeting.bpmn          | bpmnElement="f1"                  | bpmnElement="f99"                     | f99: is drawn but not there
            LABELLED    | meeting.bpmn          | name="招集する"                   | name="convene"                        | convene: has no Japanese name
            LABELLED    | meeting.bpmn          | name="差し戻し"                   | ''                                    | agendaReturned: has no Japanese name
            LABELLED    | meeting.bpmn          | name="承認されたか"               | ''                                    | agendaApproved: has no Japanese name
            ANSWERED    | meeting.bpmn          | default="agendaReturned"          | ''                                    | agendaApproved: has a way without condition
            UNIQUE      | meeting.bpmn          | id="f2_di"                        | id="f1_di"                            | f1_di: stands more than once
            UNIQUE      | meeting.bpmn          | <bpmn:process id="meeting"        | <bpmn:process id="meetings"           | meetings: is not the name of the file
            """)
    void brokenCopyIsFound(BindingRule rule, String file, String right, String wrong, String told) {
        var broken = house.with(file, right, wrong);

        var findings = rule.findings(broken);

        assertThat(findings).anySatisfy(finding -> assertThat(finding).contains(told));
        notYetRed.remove(rule);
    }

    @AfterAll
    @DisplayName("赤くなったことのない決まりは残らない")
    void everyRuleHasBeenRed() {
        assertThat(notYetRed).isEmpty();
    }
}
