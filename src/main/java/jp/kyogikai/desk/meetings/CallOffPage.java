package jp.kyogikai.desk.meetings;

import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.SeenSchedule;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.workflow.MeetingForesight;
import jp.kyogikai.workflow.MeetingProcess;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Calls a meeting off in two steps: what becomes of everything is shown first (会議の中止の画面). */
@Controller
@RequestMapping("/meetings/{id}/cancel")
class CallOffPage {

    private final MeetingProcess process;
    private final MeetingForesight foresight;
    private final ChangeDoor door;
    private final CurrentActor actor;

    CallOffPage(MeetingProcess process, MeetingForesight foresight, ChangeDoor door, CurrentActor actor) {
        this.process = process;
        this.foresight = foresight;
        this.door = door;
        this.actor = actor;
    }

    /** Shows what follows, or beside the reason why it cannot be. */
    @PostMapping("/check")
    ModelAndView check(
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String back,
            Model model) {
        var card = door.enter(id);
        show(model, card, back, reason);
        try {
            read(reason);
            foresight
                    .whyNotCallOff(card.id())
                    .ifPresentOrElse(
                            why -> model.addAttribute("refused", why),
                            () -> model.addAttribute("follows", foresight.ofCallingOff(card.id())));
        } catch (RefusedException refused) {
            model.addAttribute("refused", refused.refusal().sentence());
        }
        return new ModelAndView("call-off", model.containsAttribute("refused") ? HttpStatus.CONFLICT : HttpStatus.OK);
    }

    /** Calls it off as it was shown; nothing is left to go back to but the page of the meeting. */
    @PostMapping
    ModelAndView callOff(
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String seen,
            Model model) {
        var card = door.enter(id);
        try {
            process.cancel(card.id(), new SeenSchedule(seen), read(reason), actor.get());
            return new ModelAndView("redirect:/meetings/" + id);
        } catch (RefusedException refused) {
            show(model, card, back, reason);
            model.addAttribute("refused", refused.refusal().sentence());
            return new ModelAndView("call-off", HttpStatus.CONFLICT);
        }
    }

    private void show(Model model, MeetingCard card, String back, String reason) {
        door.show(model, card, back);
        model.addAttribute("reason", reason);
    }

    private static String read(String reason) {
        return FormText.submitted(reason).required("中止の理由", 400);
    }
}
