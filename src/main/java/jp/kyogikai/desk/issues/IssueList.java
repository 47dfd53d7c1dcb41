package jp.kyogikai.desk.issues;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The issues that have not ended, or all of one fiscal year (課題の一覧). */
@Controller
class IssueList {

    private final IssueRegister register;
    private final CouncilDoor door;
    private final Years years;

    IssueList(IssueRegister register, CouncilDoor door, Years years) {
        this.register = register;
        this.door = door;
        this.years = years;
    }

    @GetMapping("/issues")
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var asked = year == null ? null : years.nearest(year);
        model.addAttribute("years", years.around(asked));
        model.addAttribute(
                "councils",
                door.serving("課題の一覧").stream().map(it -> list(it, asked)).toList());
        return "issues";
    }

    private Listed list(Council council, @Nullable FiscalYear year) {
        var found = year == null ? register.open(council.id()) : register.in(council.id(), year);
        return new Listed(council.name(), found.stream().map(IssueView::of).toList());
    }

    /** The issues of one council. */
    public record Listed(String name, List<IssueView> issues) {}
}
