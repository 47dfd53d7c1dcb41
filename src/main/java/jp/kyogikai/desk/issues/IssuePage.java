package jp.kyogikai.desk.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.FinalWording;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.TypedDay;
import jp.kyogikai.workflow.IssueProcess;
import jp.kyogikai.workflow.Outlook;
import jp.kyogikai.workflow.Outlooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page that shows the whole way of an issue: who raised it, which meetings heard it, what was answered (課題の画面). */
@Controller
class IssuePage {

    private final IssueRegister register;
    private final Answers answers;
    private final Spines spines;
    private final Bearings bearings;
    private final Outlooks outlooks;
    private final Adoption adoption;
    private final IssueProcess process;
    private final CouncilDoor door;
    private final OpenTasks tasks;
    private final CurrentActor actor;
    private final Clock clock;

    IssuePage(
            IssueRegister register,
            Answers answers,
            Spines spines,
            Bearings bearings,
            Outlooks outlooks,
            Adoption adoption,
            IssueProcess process,
            CouncilDoor door,
            OpenTasks tasks,
            CurrentActor actor,
            Clock clock) {
        this.adoption = adoption;
        this.process = process;
        this.tasks = tasks;
        this.actor = actor;
        this.clock = clock;
        this.register = register;
        this.answers = answers;
        this.spines = spines;
        this.bearings = bearings;
        this.outlooks = outlooks;
        this.door = door;
    }

    @GetMapping("/issues/{id}")
    String page(@PathVariable String id, Model model) {
        var issue = new IssueId(id);
        var card = register.card(issue);
        var council = door.enter(card.council());
        model.addAttribute("issue", IssueView.of(card));
        model.addAttribute("description", card.description());
        model.addAttribute("advice", card.advice());
        model.addAttribute("withdrawal", card.withdrawal());
        model.addAttribute(
                "wording", adoption.wording(issue).map(FinalWording::text).orElse(""));
        model.addAttribute(
                "measures", adoption.of(issue).stream().map(MeasureView::of).toList());
        model.addAttribute("secretariat", actor.get().isSecretariatOf(card.council()));
        model.addAttribute("withdrawable", process.whyNotWithdraw(issue).isEmpty());
        model.addAttribute("today", LocalDate.now(clock).toString());
        var position = bearings.of(council, card);
        var spine = spines.of(council, card, position);
        model.addAttribute("spine", spine);
        model.addAttribute("heres", spine.heres());
        var outlook = outlooks.of(issue);
        model.addAttribute("outlook", outlook.map(Outlook::sentence).orElse(""));
        model.addAttribute("outlookRows", outlook.map(OutlookRow::of).orElse(List.of()));
        model.addAttribute("picture", position.isPresent() ? "/issues/" + id + "/picture" : "");
        model.addAttribute(
                "answers", answers.of(issue).stream().map(AnswerView::of).toList());
        model.addAttribute("tasks", TaskLink.of(tasks.at(position)));
        return "issue";
    }

    @PostMapping("/issues/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam String reason) {
        process.withdraw(new IssueId(id), FormText.submitted(reason).atMost("取下げの理由", 4000), actor.get());
        return "redirect:/issues/" + id;
    }

    @PostMapping("/measures/{id}")
    String report(@PathVariable String id, @RequestParam String result, @RequestParam LocalDate on) {
        var text = FormText.submitted(result).required("実施の結果・回答", 4000);
        return "redirect:/issues/" + adoption.report(id, text, TypedDay.likely("年月日", on), actor.get());
    }
}
