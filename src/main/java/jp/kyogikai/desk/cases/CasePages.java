package jp.kyogikai.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.casework.CaseCard;
import jp.kyogikai.casework.CaseFile;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.MeetingSheet;
import jp.kyogikai.casework.Prompting;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.workflow.CaseReviewProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of one's own circles, and for the office how many there are and which do not move (個別事例の画面). */
@Controller
class CasePages {

    private final CaseRegister register;
    private final CaseFile file;
    private final Prompting prompting;
    private final CaseOffice office;
    private final ReviewFile reviews;
    private final CaseReviewProcess process;
    private final Councils councils;
    private final OpenTasks tasks;
    private final CurrentActor actor;
    private final Clock clock;

    CasePages(
            CaseRegister register,
            CaseFile file,
            Prompting prompting,
            CaseOffice office,
            ReviewFile reviews,
            CaseReviewProcess process,
            Councils councils,
            OpenTasks tasks,
            CurrentActor actor,
            Clock clock) {
        this.register = register;
        this.file = file;
        this.prompting = prompting;
        this.office = office;
        this.reviews = reviews;
        this.process = process;
        this.councils = councils;
        this.tasks = tasks;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/cases")
    String list(Model model) {
        var visitor = actor.get();
        var mine = councils.all().stream().filter(it -> works(visitor, it)).toList();
        if (mine.isEmpty()) {
            new NoRight("個別事例の一覧を開く", "相談支援専門員及び事務局").raise();
        }
        model.addAttribute(
                "councils", mine.stream().map(it -> desk(visitor, it)).toList());
        return "cases";
    }

    @GetMapping("/cases/{id}")
    String one(@PathVariable String id, Model model) {
        var visitor = actor.get();
        var sheet = file.open(new CaseId(id), visitor);
        model.addAttribute("sheet", sheet);
        model.addAttribute("row", CaseRow.of(sheet.card()));
        model.addAttribute(
                "meetings", sheet.meetings().stream().map(CasePages::meeting).toList());
        model.addAttribute(
                "followUps", sheet.followUps().stream().map(FollowUpLine::of).toList());
        model.addAttribute(
                "prompts",
                prompting.of(new CaseId(id), visitor).stream()
                        .map(PromptRow::of)
                        .toList());
        var mine = reviews.of(new CaseId(id), visitor);
        model.addAttribute("reviews", mine.stream().map(ReviewRow::of).toList());
        model.addAttribute("reviewing", mine.stream().anyMatch(it -> it.state().isOpen()));
        model.addAttribute(
                "bodies",
                councils.council(sheet.card().council()).reviewingBodies(LocalDate.now(clock)).stream()
                        .map(body -> new BodyChoice(body.id().value(), body.name()))
                        .toList());
        model.addAttribute("readers", ReaderRow.of(file.readers(new CaseId(id), visitor)));
        model.addAttribute("tasks", TaskLink.of(tasks.about("caseId", id)));
        return "case";
    }

    @PostMapping("/cases/{id}/reviews")
    String review(@PathVariable String id, @RequestParam String body) {
        process.start(new CaseId(id), new BodyId(body), actor.get());
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/reviews/{review}/take-back")
    String takeBack(@PathVariable String id, @PathVariable String review, @RequestParam String reason) {
        process.takeBack(new CaseReviewId(review), FormText.submitted(reason).required("取り戻す理由", 1000), actor.get());
        return "redirect:/cases/" + id;
    }

    private CaseDesk desk(Actor visitor, Council council) {
        var isOffice = visitor.isSecretariatOf(council.id());
        return new CaseDesk(
                council.name(),
                register.of(council.id(), visitor).stream().map(CaseRow::of).toList(),
                isOffice ? office.report(council.id(), visitor) : null,
                isOffice ? office.meetings(council.id()) : List.of(),
                isOffice ? office.prompts(council.id(), visitor) : List.of(),
                CaseOffice.kinds());
    }

    private static boolean works(Actor visitor, Council council) {
        return visitor.isSupporterOf(council.id()) || visitor.isSecretariatOf(council.id());
    }

    private static MeetingRow meeting(MeetingSheet sheet) {
        var minutes = sheet.minutes();
        return new MeetingRow(
                sheet,
                Wareki.dayAndWeekday(sheet.plan().on()),
                minutes == null
                        ? List.of()
                        : minutes.assignments().stream()
                                .map(FollowUpLine.Line::of)
                                .toList());
    }

    /** What the page shows of one council; the report, and the meetings that may ask something, only for its office. */
    public record CaseDesk(
            String name,
            List<CaseRow> cases,
            @Nullable ReportView report,
            List<CaseOffice.Choice> meetings,
            List<OpenPromptRow> prompts,
            List<CaseOffice.Choice> kinds) {}

    /** A body that may look at the case. */
    public record BodyChoice(String id, String name) {}

    /** One case in the list of its circle. */
    public record CaseRow(String id, String number, String pseudonym, String state, String openedOn) {

        static CaseRow of(CaseCard card) {
            return new CaseRow(
                    card.id().value(),
                    card.number(),
                    card.pseudonym(),
                    card.state().label(),
                    Wareki.day(card.openedOn()));
        }
    }

    /** One meeting with its day as it is written. */
    public record MeetingRow(MeetingSheet sheet, String on, List<FollowUpLine.Line> assignments) {}
}
