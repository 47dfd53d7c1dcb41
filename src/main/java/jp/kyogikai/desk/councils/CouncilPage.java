package jp.kyogikai.desk.councils;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.charter.OrganisationChart.Place;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A council as its charter describes it: the chart of its bodies, what holds for each, and the versions (協議会の画面). */
@Controller
class CouncilPage {

    private final Councils councils;
    private final CouncilDoor door;
    private final Clock clock;

    CouncilPage(Councils councils, CouncilDoor door, Clock clock) {
        this.councils = councils;
        this.door = door;
        this.clock = clock;
    }

    /** The list of councils; where there is only one, its page. */
    @GetMapping("/councils")
    String list(Model model) {
        var seen = door.watched();
        if (seen.size() == 1) {
            return "redirect:/councils/" + seen.get(0).id();
        }
        model.addAttribute("councils", seen);
        return "councils";
    }

    /** By the version in force on the day, or today. */
    @GetMapping("/councils/{id}")
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Model model) {
        var today = LocalDate.now(clock);
        var inForce = door.watch(new CouncilId(id));
        var day = on == null ? today : on;
        var shown = councils.council(inForce.id(), day);
        var chart = OrganisationChart.of(shown, day);
        model.addAttribute("council", shown);
        model.addAttribute("on", on == null ? "" : "?on=" + on);
        model.addAttribute("chart", ChartView.of(chart));
        model.addAttribute("term", TermView.of(shown, day, today));
        model.addAttribute(
                "bodies",
                chart.places().stream()
                        .map(Place::body)
                        .map(body -> BodyRow.of(body, shown))
                        .toList());
        model.addAttribute("councilFacts", CouncilFacts.of(shown));
        model.addAttribute("paperFacts", PaperFacts.of(shown));
        model.addAttribute(
                "versions",
                councils.versions(inForce.id()).stream()
                        .map(version -> VersionRow.of(version, councils.lastDay(version.version()), inForce, shown))
                        .toList());
        return "council";
    }
}
