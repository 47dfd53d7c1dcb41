package jp.kyogikai.desk.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Years;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.program.YearTotals;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many meetings of each body the year asks for, has had and will have (開催回数台帳の画面). */
@Controller
class YearLedgerPage {

    private final YearLedger ledger;
    private final YearTotals totals;
    private final Councils councils;
    private final CouncilDoor door;
    private final Clock clock;

    YearLedgerPage(YearLedger ledger, YearTotals totals, Councils councils, CouncilDoor door, Clock clock) {
        this.ledger = ledger;
        this.totals = totals;
        this.councils = councils;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/ledger")
    String page(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var shown = year == null ? FiscalYear.of(LocalDate.now(clock)) : Years.named(year);
        var seen = council == null ? door.mine() : List.of(door.enter(new CouncilId(council)));
        model.addAttribute("year", YearView.of(shown));
        model.addAttribute("before", YearView.of(new FiscalYear(shown.value() - 1)));
        model.addAttribute("after", YearView.of(new FiscalYear(shown.value() + 1)));
        model.addAttribute("councils", seen.stream().map(it -> view(it, shown)).toList());
        return "ledger";
    }

    private CouncilLedger view(Council council, FiscalYear year) {
        var counting = councils.council(council.id(), year.lastDay());
        return new CouncilLedger(
                council.id().value(),
                council.name(),
                ledger.of(council.id(), year).stream().map(LedgerView::of).toList(),
                totals.of(council.id(), year).stream()
                        .map(line -> TotalView.of(line, counting, totals.counted(council.id(), year, line.total())))
                        .toList());
    }

    /** A year in an address and in words. */
    public record YearView(String value, String name) {
        static YearView of(FiscalYear year) {
            return new YearView(Integer.toString(year.value()), year.toString());
        }
    }

    /** The ledger of one council. */
    public record CouncilLedger(String id, String name, List<LedgerView> lines, List<TotalView> totals) {}
}
