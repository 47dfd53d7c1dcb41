package jp.kyogikai.desk.meetings;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All meetings of a fiscal year, the present one unless another is asked for (会議の一覧). */
@Controller
class MeetingList {

    private final MeetingBook book;
    private final CouncilDoor door;
    private final Years years;

    MeetingList(MeetingBook book, CouncilDoor door, Years years) {
        this.book = book;
        this.door = door;
        this.years = years;
    }

    @GetMapping("/meetings")
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var asked = year == null ? years.present() : years.nearest(year);
        model.addAttribute("years", years.around(asked));
        model.addAttribute(
                "councils",
                door.serving("会議の一覧").stream().map(it -> list(it, asked)).toList());
        return "meetings";
    }

    private Listed list(Council council, FiscalYear year) {
        return new Listed(
                council.name(),
                book.in(council.id(), year).stream().map(MeetingView::of).toList());
    }

    /** The meetings of one council. */
    public record Listed(String name, List<MeetingView> meetings) {}
}
