package jp.kyogikai.desk.papers;

import jp.kyogikai.casework.SupportPapers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.issue.ProposalPapers;
import jp.kyogikai.meeting.PublicPapers;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of what is over: a meeting that was held, an issue that was adopted, a meeting on a case (会議の後の文書の閲覧). */
@Controller
class LaterPaperPages {

    private final PublicPapers meetings;
    private final ProposalPapers proposals;
    private final SupportPapers cases;
    private final PaperWindow window;
    private final CurrentActor actor;

    LaterPaperPages(
            PublicPapers meetings,
            ProposalPapers proposals,
            SupportPapers cases,
            PaperWindow window,
            CurrentActor actor) {
        this.meetings = meetings;
        this.proposals = proposals;
        this.cases = cases;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/meetings/{id}/outline.{format}")
    ResponseEntity<byte[]> outline(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("outline", "結果概要", meetings.outline(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/meetings/{id}/public-minutes.{format}")
    ResponseEntity<byte[]> publicMinutes(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("public-minutes", "会議録（公開用）", meetings.minutes(new MeetingId(id), actor.get()), format);
    }

    @GetMapping("/papers/measures/{id}/proposal.{format}")
    ResponseEntity<byte[]> proposal(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("proposal", "提言書", proposals.letter(id, actor.get()), format);
    }

    @GetMapping("/papers/cases/{id}/meetings/{ordinal}.{format}")
    ResponseEntity<byte[]> supportMinutes(
            @PathVariable String id, @PathVariable int ordinal, @PathVariable PaperFormat format) {
        return window.hand("support-minutes", "個別支援会議録", cases.minutes(new CaseId(id), ordinal, actor.get()), format);
    }
}
