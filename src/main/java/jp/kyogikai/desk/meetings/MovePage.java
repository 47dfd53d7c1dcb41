package jp.kyogikai.desk.meetings;

import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.workflow.MeetingMoves;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Moves a meeting in two steps: what follows is shown first, and what was typed stays (会議の日程変更の画面). */
@Controller
@RequestMapping("/meetings/{id}/move")
class MovePage {

    private final MeetingBook book;
    private final MeetingMoves moves;
    private final CouncilDoor door;
    private final CurrentActor actor;

    MovePage(MeetingBook book, MeetingMoves moves, CouncilDoor door, CurrentActor actor) {
        this.book = book;
        this.moves = moves;
        this.door = door;
        this.actor = actor;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        var card = enter(id);
        show(model, card, MoveEntry.of(card));
        return "move";
    }

    /** Shows what the move brings with it, or beside what was typed why it cannot be. */
    @PostMapping("/check")
    ModelAndView check(@PathVariable String id, @ModelAttribute MoveEntry entry, Model model) {
        var card = enter(id);
        show(model, card, entry);
        try {
            entry.reasonText();
            var to = entry.schedule(moves, card.id());
            model.addAttribute("concerns", moves.concerns(card.id(), to, actor.get()));
            model.addAttribute("to", MoveView.of(card, to));
            return new ModelAndView("move");
        } catch (RefusedException refused) {
            model.addAttribute("refused", refused.refusal().sentence());
            return new ModelAndView("move", HttpStatus.CONFLICT);
        }
    }

    @PostMapping
    String move(@PathVariable String id, @ModelAttribute MoveEntry entry) {
        var card = enter(id);
        moves.move(card.id(), entry.schedule(moves, card.id()), entry.reasonText(), actor.get());
        return "redirect:/meetings/" + id;
    }

    private MeetingCard enter(String id) {
        var card = book.card(new MeetingId(id));
        door.enter(card.council());
        NoRight.unlessSecretariat(actor.get(), card.council(), "会議の日程を変更する");
        return card;
    }

    private static void show(Model model, MeetingCard card, MoveEntry entry) {
        model.addAttribute("meeting", MeetingView.of(card));
        model.addAttribute("inWriting", card.kind().isInWriting());
        model.addAttribute("called", card.state() == MeetingState.CONVENED);
        model.addAttribute("entry", entry);
    }
}
