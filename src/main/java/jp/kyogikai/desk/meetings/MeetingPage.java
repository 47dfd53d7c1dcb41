package jp.kyogikai.desk.meetings;

import java.util.List;
import jp.kyogikai.access.AccountHolders;
import jp.kyogikai.casework.Handouts;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Callers;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.Move;
import jp.kyogikai.meeting.MoveConcern;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.Rescheduling;
import jp.kyogikai.meeting.ReviewCounts;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.workflow.CaseReviewProcess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting with its agenda, results and papers (会議の画面). */
@Controller
class MeetingPage {

    private final MeetingBook book;
    private final Callers callers;
    private final Notices notices;
    private final CaseReviewProcess caseReviews;
    private final Rescheduling rescheduling;
    private final ReviewCounts reviews;
    private final Handouts handouts;
    private final AccountHolders holders;
    private final MeetingStanding standing;
    private final CouncilDoor door;
    private final CurrentActor actor;

    MeetingPage(
            MeetingBook book,
            Callers callers,
            Notices notices,
            CaseReviewProcess caseReviews,
            Rescheduling rescheduling,
            ReviewCounts reviews,
            Handouts handouts,
            AccountHolders holders,
            MeetingStanding standing,
            CouncilDoor door,
            CurrentActor actor) {
        this.rescheduling = rescheduling;
        this.reviews = reviews;
        this.handouts = handouts;
        this.holders = holders;
        this.book = book;
        this.callers = callers;
        this.notices = notices;
        this.caseReviews = caseReviews;
        this.standing = standing;
        this.door = door;
        this.actor = actor;
    }

    @GetMapping("/meetings/{id}")
    String page(@PathVariable String id, Model model) {
        var meeting = new MeetingId(id);
        var card = book.card(meeting);
        var council = door.enter(card.council());
        var visitor = actor.get();
        var secretariat = visitor.isSecretariatOf(card.council());
        model.addAttribute("meeting", MeetingView.of(card));
        model.addAttribute("progress", card.state().name());
        model.addAttribute("called", notices.wereCalled(meeting));
        model.addAttribute("council", card.council().value());
        model.addAttribute("secretariat", secretariat);
        var papers = secretariat || visitor.isChairOf(card.council(), card.body());
        model.addAttribute("convenor", callers.of(meeting).words());
        model.addAttribute("papers", papers);
        standing.show(model, council, card, papers);
        model.addAttribute(
                "concerns",
                secretariat
                        ? rescheduling.concerns(meeting).stream()
                                .map(MoveConcern::sentence)
                                .toList()
                        : List.of());
        model.addAttribute("caseStatus", book.body(meeting).caseStatus().reported());
        model.addAttribute("reviews", ReviewCountView.of(reviews.of(meeting)));
        model.addAttribute(
                "sheets",
                handouts.of(meeting, visitor, holders.personOf(visitor)).entrySet().stream()
                        .map(sheet ->
                                new SheetLink(sheet.getKey(), sheet.getValue().value()))
                        .toList());
        model.addAttribute("confirmer", visitor.isIn(council.confirmers()));
        model.addAttribute("remark", book.remark(meeting));
        var moves = rescheduling.history(meeting);
        model.addAttribute("movedSince", moves.stream().anyMatch(Move::announced));
        model.addAttribute(
                "moves", moves.stream().map(move -> MoveView.of(card, move)).toList());
        model.addAttribute(
                "items", book.agenda(meeting).stream().map(ItemView::of).toList());
        return "meeting";
    }

    @PostMapping("/meetings/{id}/reviews/{review}/take-back")
    String takeBack(@PathVariable String id, @PathVariable String review, @RequestParam String reason) {
        caseReviews.takeBack(
                new CaseReviewId(review), FormText.submitted(reason).required("取り戻す理由", 1000), actor.get());
        return "redirect:/meetings/" + id;
    }

    /** A sheet that the visitor may open now. */
    public record SheetLink(String number, String id) {}
}
