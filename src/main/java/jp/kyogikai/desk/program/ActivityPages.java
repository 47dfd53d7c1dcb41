package jp.kyogikai.desk.program;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.Download;
import jp.kyogikai.desk.Years;
import jp.kyogikai.document.Papers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.ActivityRefusal.FormUsed;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.NumberTaken;
import jp.kyogikai.shared.RefusedException;
import jp.kyogikai.shared.UndertakingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of activities of a year: to read, to narrow, to take along, and to enter what was done (活動台帳の画面). */
@Controller
class ActivityPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActivityLedger ledger;
    private final ActivityDoor activities;
    private final CouncilDoor door;
    private final Years years;
    private final Papers papers;
    private final CurrentActor actor;

    ActivityPages(
            ActivityLedger ledger,
            ActivityDoor activities,
            CouncilDoor door,
            Years years,
            Papers papers,
            CurrentActor actor) {
        this.papers = papers;
        this.ledger = ledger;
        this.activities = activities;
        this.door = door;
        this.years = years;
        this.actor = actor;
    }

    /** What is shown of the ledger: council and fiscal year, and where it is narrowed, body and kind (絞り込み). */
    public record Question(
            @Nullable String council,
            @Nullable Integer year,
            @Nullable String body,
            @Nullable String kind) {}

    @GetMapping("/activities")
    String page(@ModelAttribute Question question, Model model) {
        show(model, question);
        return "activities";
    }

    /** Enters an activity, or says beside what was typed why it cannot be. */
    @PostMapping("/activities")
    ModelAndView enter(
            @RequestParam String forCouncil,
            @RequestParam Integer shownYear,
            @RequestParam UUID key,
            @ModelAttribute("entry") ActivityEntry entry,
            Model model) {
        var council = activities.council(forCouncil);
        try {
            var id = enter(council, new UndertakingId(key.toString()), entry.read());
            return new ModelAndView("redirect:/activities/" + id);
        } catch (RefusedException refused) {
            show(model, new Question(forCouncil, shownYear, null, null));
            model.addAttribute("entry", entry);
            if (!(refused.refusal() instanceof FormUsed)) {
                model.addAttribute("key", key.toString());
            }
            model.addAttribute("refused", refused.refusal().sentence());
            return new ModelAndView("activities", HttpStatus.CONFLICT);
        }
    }

    /** Once more where somebody was faster: the same form by a second click, or another one by the same number. */
    private UndertakingId enter(Council council, UndertakingId id, Undertaken done) {
        try {
            return ledger.enter(council.id(), id, done, actor.get());
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof NumberTaken) {
                return ledger.enter(council.id(), id, done, actor.get());
            }
            throw refused;
        }
    }

    @GetMapping("/activities.csv")
    ResponseEntity<byte[]> table(@ModelAttribute Question question) {
        return Download.file(CSV, name(question) + ".csv", ActivityTable.of(asked(question)));
    }

    @GetMapping("/activities.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute Question question) {
        var name = name(question);
        return Download.workbook(name, papers.workbook(ActivityTable.sheet(name, asked(question))));
    }

    private String name(Question question) {
        return "活動台帳（%s%s）"
                .formatted(activities.council(question.council()).shortName(), activities.year(question.year()));
    }

    private List<ActivityView> asked(Question question) {
        return activities.list(
                activities.council(question.council()),
                activities.year(question.year()),
                question.body(),
                question.kind());
    }

    private void show(Model model, Question question) {
        var council = activities.council(question.council());
        var year = activities.year(question.year());
        model.addAttribute("councils", councils());
        model.addAttribute("council", new Option(council.id().value(), council.name()));
        model.addAttribute("year", new Option(Integer.toString(year.value()), year.toString()));
        model.addAttribute("years", years.around(year));
        model.addAttribute("bodies", Option.bodies(activities.bodies(council, year)));
        model.addAttribute("kinds", activities.kinds(council, year));
        model.addAttribute("kindsKept", activities.kindsKept(council, year));
        model.addAttribute("body", Objects.requireNonNullElse(question.body(), ""));
        model.addAttribute("kind", Objects.requireNonNullElse(question.kind(), ""));
        model.addAttribute("activities", asked(question));
        offer(model, council, year);
    }

    /** What the visitor may choose from in order to enter an activity. */
    private void offer(Model model, Council council, FiscalYear year) {
        var mine = activities.mine(council, year);
        model.addAttribute("key", UndertakingId.fresh().value());
        model.addAttribute("mine", Option.bodies(mine));
        model.addAttribute("items", Option.items(activities.items(council, year), mine));
        if (!model.containsAttribute("entry")) {
            model.addAttribute(
                    "entry",
                    new ActivityEntry(
                            mine.size() == 1 ? mine.get(0).id().value() : "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            null));
        }
    }

    private List<Option> councils() {
        return door.mine().stream()
                .map(it -> new Option(it.id().value(), it.name()))
                .toList();
    }
}
