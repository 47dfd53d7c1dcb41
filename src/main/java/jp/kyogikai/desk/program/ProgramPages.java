package jp.kyogikai.desk.program;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.Years;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.PlanChange;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.ProgramAmendments;
import jp.kyogikai.program.ProgramEvent;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.workflow.ProgramProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the year is to bring and has brought, item by item, and how far plan and report have come (事業計画の画面). */
@Controller
class ProgramPages {

    private final AnnualPrograms programs;
    private final PlanProgress progress;
    private final CouncilDoor door;
    private final Years years;
    private final Bearings bearings;
    private final OpenTasks tasks;
    private final ProgramAmendments amendments;
    private final ProgramProcess process;
    private final CurrentActor actor;

    ProgramPages(
            AnnualPrograms programs,
            PlanProgress progress,
            CouncilDoor door,
            Years years,
            Bearings bearings,
            OpenTasks tasks,
            ProgramAmendments amendments,
            ProgramProcess process,
            CurrentActor actor) {
        this.amendments = amendments;
        this.process = process;
        this.actor = actor;
        this.programs = programs;
        this.progress = progress;
        this.door = door;
        this.years = years;
        this.bearings = bearings;
        this.tasks = tasks;
    }

    @GetMapping("/programs")
    String year(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var shown = year == null ? years.present() : years.nearest(year);
        var seen = council == null || council.isEmpty()
                ? door.serving("事業計画")
                : List.of(door.enter(new CouncilId(council)));
        model.addAttribute("year", new Option(Integer.toString(shown.value()), shown.toString()));
        model.addAttribute("years", years.around(shown));
        model.addAttribute("starts", door.isSecretariat());
        model.addAttribute("councils", seen.stream().map(it -> view(it, shown)).toList());
        return "programs";
    }

    @GetMapping("/programs/{id}")
    String one(@PathVariable String id, Model model) {
        var card = programs.card(new ProgramId(id));
        var council = door.enter(card.council());
        model.addAttribute("program", ProgramView.of(council, card));
        model.addAttribute("year", Integer.toString(card.year().value()));
        model.addAttribute(
                "history",
                programs.history(card.id()).stream()
                        .map(event -> Step.of(council, event))
                        .toList());
        model.addAttribute("secretariat", actor.get().isSecretariatOf(council.id()));
        model.addAttribute("reason", amendments.reason(card.id()));
        model.addAttribute(
                "changes",
                amendments.changes(card.id()).stream()
                        .map(change -> Difference.of(council, change))
                        .toList());
        var position = bearings.of(council, card);
        model.addAttribute("heres", bearings.told(council, position));
        model.addAttribute("picture", position.isPresent() ? "/programs/" + id + "/picture" : "");
        model.addAttribute("tasks", TaskLink.of(tasks.at(position)));
        return "program";
    }

    @PostMapping("/programs/{id}/take-back")
    String takeBack(@PathVariable String id, @RequestParam String reason) {
        process.takeBack(new ProgramId(id), FormText.submitted(reason).required("取り戻す理由", 1000), actor.get());
        return "redirect:/programs/" + id;
    }

    @PostMapping("/programs/{id}/amend")
    String amend(@PathVariable String id, @RequestParam String reason) {
        var why = FormText.submitted(reason).required("変更の理由", 1000);
        return "redirect:/programs/" + process.amend(new ProgramId(id), why, actor.get());
    }

    private CouncilYear view(Council council, FiscalYear year) {
        var items = progress.of(council.id(), year);
        return new CouncilYear(
                council.id().value(),
                council.name(),
                standing(council, year, ProgramKind.PLAN),
                standing(council, year, ProgramKind.REPORT),
                items.stream()
                        .map(ItemProgress::chapter)
                        .distinct()
                        .map(body -> part(council, body, items))
                        .toList(),
                progress.unassigned(council.id(), year).stream()
                        .map(it ->
                                new ItemView.Proof(it.number() + "　" + it.done().title(), "/activities/" + it.id()))
                        .toList());
    }

    private List<ProgramView> standing(Council council, FiscalYear year, ProgramKind kind) {
        return programs.kept(council.id(), year, kind).stream()
                .map(card -> ProgramView.of(council, card))
                .toList();
    }

    private static BodyItems part(Council council, BodyId body, List<ItemProgress> items) {
        return new BodyItems(
                council.body(body).name(),
                items.stream()
                        .filter(it -> it.chapter().equals(body))
                        .map(ItemView::of)
                        .toList());
    }

    /** One council in one year; plan and report are lists, of which the first one is the newest. */
    public record CouncilYear(
            String id,
            String name,
            List<ProgramView> plan,
            List<ProgramView> report,
            List<BodyItems> bodies,
            List<ItemView.Proof> unassigned) {}

    /** What one body planned. */
    public record BodyItems(String body, List<ItemView> items) {}

    /** One thing that an amended plan puts differently. */
    public record Difference(String body, String kind, String before, String after) {

        static Difference of(Council council, PlanChange change) {
            var body = change.body();
            return new Difference(
                    body == null ? "全体" : council.body(body).name(), change.kind(), change.before(), change.after());
        }
    }

    /** One line of the history. */
    public record Step(String on, String kind, String body, String text, String by) {

        static Step of(Council council, ProgramEvent event) {
            var received = Optional.ofNullable(event.received())
                    .map(it -> "（" + it.label() + "）")
                    .orElse("");
            return new Step(
                    Wareki.day(event.on()),
                    event.kind().label(),
                    Optional.ofNullable(event.body())
                            .map(it -> council.body(it).name())
                            .orElse(""),
                    event.text(),
                    event.by() + received);
        }
    }
}
