package jp.kyogikai.desk.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.referrals.ReferralView;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.FinalWording;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.workflow.IssueProcess;
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
    private final Consulting consulting;
    private final Answers answers;
    private final Referrals referrals;
    private final Adoption adoption;
    private final IssueProcess process;
    private final CouncilDoor door;
    private final OpenTasks tasks;
    private final CurrentActor actor;
    private final Clock clock;

    IssuePage(
            IssueRegister register,
            Consulting consulting,
            Answers answers,
            Referrals referrals,
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
        this.consulting = consulting;
        this.answers = answers;
        this.referrals = referrals;
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
        model.addAttribute("withdrawable", !card.isConcluded());
        model.addAttribute("today", LocalDate.now(clock).toString());
        model.addAttribute(
                "stations",
                consulting.hearingsOf(issue).stream()
                        .map(hearing -> station(council, hearing))
                        .toList());
        model.addAttribute(
                "referrals",
                referrals.of(issue).stream()
                        .map(referral -> ReferralView.of(council, referral))
                        .toList());
        model.addAttribute(
                "answers", answers.of(issue).stream().map(AnswerView::of).toList());
        model.addAttribute("tasks", TaskLink.of(tasks.about("issueId", id)));
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
        return "redirect:/issues/" + adoption.report(id, text, on, actor.get());
    }

    private static Station station(Council council, Hearing hearing) {
        return new Station(
                council.body(hearing.body()).name(),
                hearing.on() == null ? "" : Wareki.day(hearing.on()),
                Objects.requireNonNullElse(hearing.meetingTitle(), ""),
                hearing.meeting() == null ? "" : hearing.meeting().value(),
                hearing.outcome() == null ? "付議待ち" : hearing.outcome().label(),
                hearing.reason(),
                hearing.outOfTurn() == null
                        ? ""
                        : hearing.outOfTurn().label() + "（理由：" + hearing.outOfTurnReason() + "）");
    }

    /** One station on the way of an issue. */
    public record Station(
            String body,
            String on,
            String meeting,
            String meetingId,
            String outcome,
            String reason,
            String outOfTurn) {}
}
