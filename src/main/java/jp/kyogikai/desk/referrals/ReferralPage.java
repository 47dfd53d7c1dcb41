package jp.kyogikai.desk.referrals;

import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.issue.Activity;
import jp.kyogikai.issue.Investigations;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.ReferralEntry;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page that shows what a subcommittee was asked, what it did, and what became of it (調査・検討依頼の画面). */
@Controller
class ReferralPage {

    private final Referrals referrals;
    private final Investigations investigations;
    private final Bearings bearings;
    private final CouncilDoor door;
    private final OpenTasks tasks;
    private final CurrentActor actor;

    ReferralPage(
            Referrals referrals,
            Investigations investigations,
            Bearings bearings,
            CouncilDoor door,
            OpenTasks tasks,
            CurrentActor actor) {
        this.bearings = bearings;
        this.referrals = referrals;
        this.investigations = investigations;
        this.door = door;
        this.tasks = tasks;
        this.actor = actor;
    }

    @GetMapping("/referrals/{id}")
    String page(@PathVariable String id, Model model) {
        var referral = new ReferralId(id);
        var card = referrals.card(referral);
        var council = door.enter(card.council());
        model.addAttribute("referral", ReferralView.of(council, card));
        model.addAttribute("question", card.question());
        model.addAttribute("reason", card.reason());
        model.addAttribute("interim", card.interim());
        model.addAttribute("report", card.report());
        model.addAttribute("papers", opensPapers(council, card));
        model.addAttribute(
                "activities",
                investigations.activities(referral).stream().map(Done::of).toList());
        model.addAttribute(
                "history", referrals.history(referral).stream().map(Event::of).toList());
        var position = bearings.of(council, card);
        model.addAttribute("heres", bearings.told(council, position));
        model.addAttribute("picture", position.isPresent() ? "/referrals/" + id + "/picture" : "");
        model.addAttribute("tasks", TaskLink.of(tasks.at(position)));
        return "referral";
    }

    private boolean opensPapers(Council council, ReferralCard card) {
        var visitor = actor.get();
        return visitor.isSecretariatOf(council.id())
                || visitor.isChairOf(council.id(), card.requester())
                || visitor.isChairOf(council.id(), card.body());
    }

    /** One thing the subcommittee did. */
    public record Done(String on, String kind, String subject, String result) {

        static Done of(Activity activity) {
            return new Done(Wareki.day(activity.on()), activity.kind().label(), activity.subject(), activity.result());
        }
    }

    /** One line of the history. */
    public record Event(String on, String kind, String text, String by) {

        static Event of(ReferralEntry entry) {
            return new Event(Wareki.day(entry.on()), entry.kind().label(), text(entry), by(entry));
        }

        private static String text(ReferralEntry entry) {
            return entry.dueBefore() == null || entry.dueAfter() == null
                    ? entry.text()
                    : "%s（期限：%sから%sへ）"
                            .formatted(entry.text(), Wareki.day(entry.dueBefore()), Wareki.day(entry.dueAfter()));
        }

        private static String by(ReferralEntry entry) {
            return entry.received() == null
                    ? entry.by()
                    : "%s（%s）".formatted(entry.by(), entry.received().label());
        }
    }
}
