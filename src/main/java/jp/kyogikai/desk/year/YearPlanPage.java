package jp.kyogikai.desk.year;

import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.desk.councils.TermView;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.desk.year.YearLedgerPage.YearView;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.YearPlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a year as they were planned and stand now, and what was overruled (年間計画の画面). */
@Controller
class YearPlanPage {

    private final YearPlanBook book;
    private final CouncilDoor door;
    private final Councils councils;

    YearPlanPage(YearPlanBook book, CouncilDoor door, Councils councils) {
        this.councils = councils;
        this.book = book;
        this.door = door;
    }

    /** From the form, which knows the plan alone. */
    @GetMapping("/years/{plan}")
    String ofPlan(@PathVariable String plan) {
        var found = book.year(new YearPlanId(plan));
        return "redirect:/years/%s/%d".formatted(found.council(), found.year().value());
    }

    @GetMapping("/years/{council}/{year}")
    String page(@PathVariable String council, @PathVariable int year, Model model) {
        var served = door.enter(new CouncilId(council));
        var shown = Years.named(year);
        model.addAttribute("council", served.id().value());
        model.addAttribute("name", served.name());
        model.addAttribute("term", TermView.of(councils.council(served.id(), shown.lastDay()), shown));
        model.addAttribute("mayPlan", door.isSecretariat());
        model.addAttribute("year", YearView.of(shown));
        model.addAttribute("before", YearView.of(new FiscalYear(year - 1)));
        model.addAttribute("after", YearView.of(new FiscalYear(year + 1)));
        model.addAttribute(
                "plans",
                book.of(served.id(), shown).stream().map(YearPlanView::of).toList());
        model.addAttribute(
                "meetings",
                book.meetings(served.id(), shown).stream().map(MeetingView::of).toList());
        return "year";
    }
}
