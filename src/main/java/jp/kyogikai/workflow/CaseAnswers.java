package jp.kyogikai.workflow;

import java.util.function.Supplier;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.Drafting;
import jp.kyogikai.casework.SupportPlan;
import jp.kyogikai.casework.SupportRoom;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Explanation;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import org.springframework.stereotype.Component;

/** The forms of a case in which somebody chooses between two ways, and the words by which the model goes on (回答の様式). */
@Component
class CaseAnswers {

    /** Whether a further meeting is planned, or the support goes on when the answer was explained. */
    enum Next {
        CLOSE,
        CONTINUE
    }

    /** What is said when a case ends without a further meeting; read only then. */
    record Closing(FormText reason, FormRows followUps) {}

    private final CaseRegister register;
    private final SupportRoom room;
    private final Drafting drafting;

    CaseAnswers(CaseRegister register, SupportRoom room, Drafting drafting) {
        this.register = register;
        this.room = room;
        this.drafting = drafting;
    }

    /** Plan and field are read only where there is to be a meeting. */
    String plan(CaseId id, FormText next, Supplier<SupportPlan> plan, FormText field, Closing closing, Actor actor) {
        var answer = Choices.parse(Next.class, next, "次にすること");
        if (answer == Next.CONTINUE) {
            register.classify(id, field.typed(), actor);
            room.plan(id, plan.get(), actor);
        } else {
            register.close(id, closing.reason().atMost("終結の理由", 4000), FollowUpRow.parse(closing.followUps()), actor);
        }
        return answer.name();
    }

    String confirm(CaseId id, ConfirmationForm form, Actor actor) {
        if (form.isApproved()) {
            drafting.confirm(id, form.seen(), actor);
        } else {
            drafting.sendBack(id, form.seen(), form.remark(), actor);
        }
        return form.answer().name();
    }

    String explain(CaseId id, FormText on, FormText whyNot, FormText next, FormRows followUps, Actor actor) {
        var answer = Choices.parse(Next.class, next, "今後の支援");
        register.explain(id, CaseForm.optionalDate(on, "説明した日"), whyNot.atMost("説明していない理由・説明の記録", 4000), actor);
        if (answer == Next.CLOSE) {
            register.close(id, "検討結果の説明を終えて終結", FollowUpRow.parse(followUps), actor);
        }
        return answer.name();
    }

    /** What the circle wrote down, as the issue keeps it. */
    Explanation explanation(CaseId id) {
        var told = register.explanation(id);
        return told.on() == null ? Explanation.omitted(told.note()) : Explanation.given(told.on());
    }
}
