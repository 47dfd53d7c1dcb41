package jp.kyogikai.desk.cases;

import jp.kyogikai.casework.PromptKind;
import jp.kyogikai.casework.Prompting;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CasePromptId;
import jp.kyogikai.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in what a meeting asks of the circle of a case that does not move (要請の記録). */
@Controller
class PromptPage {

    private static final int MOST = 1000;

    private final Prompting prompting;
    private final CurrentActor actor;

    PromptPage(Prompting prompting, CurrentActor actor) {
        this.prompting = prompting;
        this.actor = actor;
    }

    @PostMapping("/cases/{id}/prompts")
    String enter(
            @PathVariable String id,
            @RequestParam String meeting,
            @RequestParam PromptKind kind,
            @RequestParam String text) {
        prompting.enter(
                new CaseId(id),
                new MeetingId(meeting),
                kind,
                FormText.submitted(text).required("要請の内容", MOST),
                actor.get());
        return "redirect:/cases";
    }

    /** With a text the prompt stands anew; without one it is only taken back. */
    @PostMapping("/prompts/{id}/take-back")
    String takeBack(
            @PathVariable String id,
            @RequestParam PromptKind kind,
            @RequestParam String text,
            @RequestParam String reason) {
        var why = FormText.submitted(reason).required("取り消す理由", MOST);
        var right = FormText.submitted(text).atMost("正しい内容", MOST);
        if (right.isEmpty()) {
            prompting.takeBack(new CasePromptId(id), why, actor.get());
        } else {
            prompting.correct(new CasePromptId(id), kind, right, why, actor.get());
        }
        return "redirect:/cases";
    }
}
