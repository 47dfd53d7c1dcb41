package jp.kyogikai.desk.overdue;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyEvent;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.MoreTime;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One deadline: from which rule it follows, what happened to it, and where more time is given (期限の画面). */
@Controller
class DutyPage {

    private final DutyDoor door;
    private final DutyBook book;
    private final MoreTime moreTime;
    private final Colleagues colleagues;
    private final CurrentActor actor;
    private final Clock clock;

    DutyPage(DutyDoor door, DutyBook book, MoreTime moreTime, Colleagues colleagues, CurrentActor actor, Clock clock) {
        this.door = door;
        this.book = book;
        this.moreTime = moreTime;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where the page of a deadline is found. */
    static String address(DutyKey key) {
        return "/duties/%s/%s".formatted(key.kind(), key.subject());
    }

    @GetMapping("/duties/{kind}/{subject}")
    String page(@PathVariable DutyKind kind, @PathVariable String subject, Model model) {
        var key = new DutyKey(kind, subject);
        var duty = door.enter(key);
        var today = LocalDate.now(clock);
        model.addAttribute("duty", OverdueRow.of(duty, today));
        model.addAttribute("state", duty.state().label());
        model.addAttribute("council", duty.council().value());
        model.addAttribute("history", history(book.events(duty.id())));
        model.addAttribute(
                "refusal", moreTime.whyNot(key).map(Refusal::sentence).orElse(""));
        model.addAttribute("grants", moreTime.mayGrant(key, actor.get()));
        var first = duty.due().isBefore(today) ? today : duty.due().plusDays(1);
        model.addAttribute("first", first.toString());
        return "duty";
    }

    private List<DutyEventRow> history(List<DutyEvent> events) {
        var names = colleagues.names(events.stream().map(DutyEvent::by).collect(toSet()));
        return events.stream().map(event -> DutyEventRow.of(event, names)).toList();
    }

    @PostMapping("/duties/{kind}/{subject}/extend")
    String extend(
            @PathVariable DutyKind kind,
            @PathVariable String subject,
            @RequestParam LocalDate to,
            @RequestParam String reason) {
        var key = new DutyKey(kind, subject);
        door.enter(key);
        var why = FormText.submitted(reason).required("延長の理由", 1000);
        moreTime.grant(key, TypedDay.likely("延長後の期限", to), why, actor.get());
        return "redirect:" + address(key);
    }
}
