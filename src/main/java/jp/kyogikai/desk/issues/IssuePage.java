package jp.kyogikai.desk.issues;

import java.util.Objects;
import jp.kyogikai.charter.Council;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.referrals.ReferralView;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page that shows the whole way of an issue: who raised it, which meetings heard it, what was answered (課題の画面). */
@Controller
class IssuePage {

    private final IssueRegister register;
    private final Consulting consulting;
    private final Answers answers;
    private final Referrals referrals;
    private final CouncilDoor door;

    IssuePage(IssueRegister register, Consulting consulting, Answers answers, Referrals referrals, CouncilDoor door) {
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
        return "issue";
    }

    private static Station station(Council council, Hearing hearing) {
        return new Station(
                council.body(hearing.body()).name(),
                hearing.on() == null ? "" : Wareki.day(hearing.on()),
                Objects.requireNonNullElse(hearing.meetingTitle(), ""),
                hearing.meeting() == null ? "" : hearing.meeting().value(),
                hearing.outcome() == null ? "付議待ち" : hearing.outcome().label(),
                hearing.reason());
    }

    /** One station on the way of an issue. */
    public record Station(String body, String on, String meeting, String meetingId, String outcome, String reason) {}
}
