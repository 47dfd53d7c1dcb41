package jp.kyogikai.desk.papers;

import jp.kyogikai.casework.CaseStatusPapers;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.CancellationPaper;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.PublicPapers;
import jp.kyogikai.shared.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of meetings, before and after, as a page to read and as a PDF to print or send (会議の文書の閲覧). */
@Controller
class MeetingPaperPages {

    private final MeetingPapers papers;
    private final Notices notices;
    private final PublicPapers told;
    private final CaseStatusPapers statuses;
    private final PaperWindow window;
    private final CurrentActor actor;

    MeetingPaperPages(
            MeetingPapers papers,
            Notices notices,
            PublicPapers told,
            CaseStatusPapers statuses,
            PaperWindow window,
            CurrentActor actor) {
        this.papers = papers;
        this.notices = notices;
        this.told = told;
        this.statuses = statuses;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/meetings/{id}/agenda.{format}")
    ResponseEntity<byte[]> agenda(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("agenda", "次第", papers.agenda(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/notice.{format}")
    ResponseEntity<byte[]> notice(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("notice", "開催通知", notices.notice(new MeetingId(id), actor.get()), format);
    }

    /** For those whom a move brings in, and who were told of no other day. */
    @GetMapping("/papers/meetings/{id}/first-notice.{format}")
    ResponseEntity<byte[]> firstNotice(@PathVariable String id, @PathVariable PaperFormat format) {
        var paper = notices.notice(new MeetingId(id), actor.get()).asFirst();
        return window.hand("notice", "開催通知", paper, format);
    }

    @GetMapping("/papers/meetings/{id}/cancellation.{format}")
    ResponseEntity<byte[]> cancellation(@PathVariable String id, @PathVariable PaperFormat format) {
        var paper = notices.cancellation(new MeetingId(id), actor.get());
        return window.hand("cancellation", CancellationPaper.NAME, paper, format);
    }

    @GetMapping("/papers/meetings/{id}/case-status.{format}")
    ResponseEntity<byte[]> caseStatus(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("case-status", CaseStatusRule.TITLE, statuses.paper(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/outline.{format}")
    ResponseEntity<byte[]> outline(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("outline", "結果概要", told.outline(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/minutes.{format}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("minutes", "会議録", papers.minutes(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/public-minutes.{format}")
    ResponseEntity<byte[]> publicMinutes(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("public-minutes", "会議録（公開用）", told.minutes(new MeetingId(id), actor.get()), format);
    }
}
