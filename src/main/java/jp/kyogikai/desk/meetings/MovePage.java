package jp.kyogikai.desk.meetings;

import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.workflow.MeetingForesight;
import jp.kyogikai.workflow.MeetingMoves;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves a meeting in two steps: what follows is shown first, and what was typed stays (会議の日程変更の画面). */
@Controller
@RequestMapping("/meetings/{id}/move")
class MovePage {

    private final MeetingMoves moves;
    private final MeetingForesight foresight;
    private final ChangeDoor door;
    private final CurrentActor actor;

    MovePage(MeetingMoves moves, MeetingForesight foresight, ChangeDoor door, CurrentActor actor) {
        this.moves = moves;
        this.foresight = foresight;
        this.door = door;
        this.actor = actor;
    }

    /** What may be changed about a meeting, from its page or from a task, where it says why it may not. */
    @GetMapping
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String back, Model model) {
        var card = door.enter(id);
        show(model, card, back, MoveEntry.of(card));
        foresight.whyNotMove(card.id()).ifPresent(why -> model.addAttribute("stays", why));
        foresight.whyNotCallOff(card.id()).ifPresent(why -> model.addAttribute("over", why));
        return "move";
    }

    /** Shows what the move brings with it, or beside what was typed why it cannot be. */
    @PostMapping("/check")
    ModelAndView check(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String back,
            @ModelAttribute MoveEntry entry,
            Model model) {
        var card = door.enter(id);
        show(model, card, back, entry);
        try {
            entry.reasonText();
            var to = entry.schedule(moves, card.id());
            model.addAttribute("concerns", moves.concerns(card.id(), to, actor.get()));
            model.addAttribute("follows", foresight.ofMove(card.id(), to));
            model.addAttribute("to", MoveView.of(card, to));
            return new ModelAndView("move");
        } catch (RefusedException refused) {
            return refused(model, refused);
        }
    }

    /** Moves it as the preview showed; who comes too late is shown how it stands now, with what was typed. */
    @PostMapping
    ModelAndView move(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String seen,
            @ModelAttribute MoveEntry entry,
            Model model) {
        var card = door.enter(id);
        try {
            var to = entry.schedule(moves, card.id());
            moves.move(card.id(), new SeenSchedule(seen), to, entry.reasonText(), actor.get());
            return new ModelAndView("redirect:" + door.wayBack(back, card));
        } catch (RefusedException refused) {
            show(model, card, back, entry);
            return refused(model, refused);
        }
    }

    private static ModelAndView refused(Model model, RefusedException refused) {
        model.addAttribute("refused", refused.refusal().sentence());
        return new ModelAndView("move", HttpStatus.CONFLICT);
    }

    private void show(Model model, MeetingCard card, String back, MoveEntry entry) {
        door.show(model, card, back);
        model.addAttribute("entry", entry);
    }
}
