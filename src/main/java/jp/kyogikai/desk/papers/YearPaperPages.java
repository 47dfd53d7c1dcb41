package jp.kyogikai.desk.papers;

import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.meeting.YearPlanPapers;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of a whole year of a council (年度の文書の閲覧). */
@Controller
class YearPaperPages {

    private final YearPlanPapers papers;
    private final CouncilDoor door;
    private final PaperWindow window;

    YearPaperPages(YearPlanPapers papers, CouncilDoor door, PaperWindow window) {
        this.papers = papers;
        this.door = door;
        this.window = window;
    }

    @GetMapping("/papers/years/{council}/{year}/plan.{format}")
    ResponseEntity<byte[]> plan(
            @PathVariable String council, @PathVariable int year, @PathVariable PaperFormat format) {
        var served = door.enter(new CouncilId(council));
        return window.hand("year-plan", "年間開催計画表", papers.paper(served.id(), new FiscalYear(year)), format);
    }
}
