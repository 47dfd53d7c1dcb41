package jp.kyogikai.desk.papers;

import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.meeting.YearLedgerPaper;
import jp.kyogikai.meeting.YearLedgerPapers;
import jp.kyogikai.meeting.YearPlanPaper;
import jp.kyogikai.meeting.YearPlanPapers;
import jp.kyogikai.program.YearTotals;
import jp.kyogikai.shared.CouncilId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Papers of a whole year of a council, to read and to go on with in a spreadsheet (年度の文書の閲覧). */
@Controller
@RequestMapping("/papers/years/{council}/{year}")
class YearPaperPages {

    private final YearPlanPapers plans;
    private final YearLedgerPapers ledgers;
    private final YearTotals totals;
    private final CouncilDoor door;
    private final PaperWindow window;

    YearPaperPages(
            YearPlanPapers plans, YearLedgerPapers ledgers, YearTotals totals, CouncilDoor door, PaperWindow window) {
        this.plans = plans;
        this.ledgers = ledgers;
        this.totals = totals;
        this.door = door;
        this.window = window;
    }

    @GetMapping("/plan.{format}")
    ResponseEntity<byte[]> plan(
            @PathVariable String council, @PathVariable int year, @PathVariable PaperFormat format) {
        return window.hand("year-plan", "年間開催計画表", plan(council, year), format);
    }

    @GetMapping("/plan.xlsx")
    ResponseEntity<byte[]> planToGoOnWith(@PathVariable String council, @PathVariable int year) {
        return window.workbook("year-plan", "年間開催計画表", plan(council, year));
    }

    @GetMapping("/ledger.{format}")
    ResponseEntity<byte[]> ledger(
            @PathVariable String council, @PathVariable int year, @PathVariable PaperFormat format) {
        return window.hand("year-ledger", "開催回数台帳", ledger(council, year), format);
    }

    @GetMapping("/ledger.xlsx")
    ResponseEntity<byte[]> ledgerToGoOnWith(@PathVariable String council, @PathVariable int year) {
        return window.workbook("year-ledger", "開催回数台帳", ledger(council, year));
    }

    private YearPlanPaper plan(String council, int year) {
        return plans.paper(door.enter(new CouncilId(council)).id(), Years.named(year));
    }

    private YearLedgerPaper ledger(String council, int year) {
        var entered = door.enter(new CouncilId(council)).id();
        var named = Years.named(year);
        return ledgers.paper(entered, named, totals.of(entered, named));
    }
}
