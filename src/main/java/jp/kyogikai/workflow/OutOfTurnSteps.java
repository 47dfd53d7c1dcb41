package jp.kyogikai.workflow;

import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.OutOfTurn;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.ConsultationId;

/** What the model of the judgement on a meeting out of turn calls (随時開催の要否の手順). */
@ForModels
public class OutOfTurnSteps {

    private final Consulting consulting;
    private final CurrentActor actor;

    OutOfTurnSteps(Consulting consulting, CurrentActor actor) {
        this.consulting = consulting;
        this.actor = actor;
    }

    public void recordJudgement(String consultationId, FormText choice, FormText reason) {
        consulting.judge(
                new ConsultationId(consultationId),
                Choices.parse(OutOfTurn.class, choice, "随時開催の要否"),
                reason.required("判断の理由", 4000),
                actor.get());
    }
}
