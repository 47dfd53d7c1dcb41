package jp.kyogikai.desk.program;

import java.time.ZoneId;
import java.util.function.Consumer;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.UndertakingCard;
import jp.kyogikai.program.UndertakingChange;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.shared.Wareki;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One activity, from what it was corrected, and the form to correct it in sight (活動の画面). */
@Controller
class ActivityPage {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final ActivityLedger ledger;
    private final ActivityDoor activities;
    private final CouncilDoor door;
    private final CurrentActor actor;

    ActivityPage(ActivityLedger ledger, ActivityDoor activities, CouncilDoor door, CurrentActor actor) {
        this.ledger = ledger;
        this.activities = activities;
        this.door = door;
        this.actor = actor;
    }

    @GetMapping("/activities/{id}")
    String page(@PathVariable String id, Model model) {
        var card = activities.card(id);
        show(model, card, ActivityEntry.of(card));
        return "activity";
    }

    @PostMapping("/activities/{id}")
    ModelAndView correct(@PathVariable String id, @ModelAttribute("typed") ActivityEntry typed, Model model) {
        return changed(
                id,
                typed,
                model,
                card -> ledger.correct(card.id(), typed.read(), typed.reasonText(), typed.seen(), actor.get()));
    }

    @PostMapping("/activities/{id}/cancel")
    ModelAndView cancel(@PathVariable String id, @ModelAttribute("typed") ActivityEntry typed, Model model) {
        return changed(
                id, typed, model, card -> ledger.cancel(card.id(), typed.reasonText(), typed.seen(), actor.get()));
    }

    private ModelAndView changed(String id, ActivityEntry typed, Model model, Consumer<UndertakingCard> change) {
        var card = activities.card(id);
        try {
            change.accept(card);
            return new ModelAndView("redirect:/activities/" + id);
        } catch (RefusedException refused) {
            show(model, card, typed);
            model.addAttribute("refused", refused.refusal().sentence());
            return new ModelAndView("activity", HttpStatus.CONFLICT);
        }
    }

    private void show(Model model, UndertakingCard card, ActivityEntry entry) {
        var council = door.enter(card.council());
        var titles = activities.titles(council, card.year());
        model.addAttribute("council", new Option(council.id().value(), council.name()));
        model.addAttribute(
                "year",
                new Option(Integer.toString(card.year().value()), card.year().toString()));
        model.addAttribute("activity", ActivityView.of(council, card, titles));
        model.addAttribute(
                "changes",
                ledger.history(card.id()).stream()
                        .map(change -> new Change(
                                ActivityView.before(council, card, change, titles), day(change), change.reason()))
                        .toList());
        model.addAttribute("entry", entry);
        model.addAttribute("version", entry.seen());
        model.addAttribute("mayChange", mayChange(card) && !card.cancelled());
        offer(model, council, card);
    }

    private void offer(Model model, Council council, UndertakingCard card) {
        var mine = activities.mine(council, card.year());
        model.addAttribute("mine", Option.bodies(mine));
        model.addAttribute("kinds", activities.kindsKept(council, card.year()));
        model.addAttribute("items", Option.items(activities.items(council, card.year()), mine));
    }

    private boolean mayChange(UndertakingCard card) {
        return ActivityLedger.mayEnter(actor.get(), card.council(), card.done().body());
    }

    private static String day(UndertakingChange change) {
        return Wareki.day(change.at().atZone(TOKYO).toLocalDate());
    }

    /** As what an activity stood before, when it was corrected and why. */
    public record Change(ActivityView before, String on, String reason) {}
}
