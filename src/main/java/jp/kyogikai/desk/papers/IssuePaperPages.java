package jp.kyogikai.desk.papers;

import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.issue.AnswerPapers;
import jp.kyogikai.issue.ProposalPapers;
import jp.kyogikai.issue.ReferralPapers;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of issues: what bodies ask of each other, what goes to the city, and what goes back (課題の文書の閲覧). */
@Controller
class IssuePaperPages {

    private final ReferralPapers referrals;
    private final ProposalPapers proposals;
    private final AnswerPapers answers;
    private final PaperWindow window;
    private final CurrentActor actor;

    IssuePaperPages(
            ReferralPapers referrals,
            ProposalPapers proposals,
            AnswerPapers answers,
            PaperWindow window,
            CurrentActor actor) {
        this.referrals = referrals;
        this.proposals = proposals;
        this.answers = answers;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/referrals/{id}/request.{format}")
    ResponseEntity<byte[]> request(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("referral", "調査・検討依頼書", referrals.request(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/referrals/{id}/report.{format}")
    ResponseEntity<byte[]> report(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("report", "部会報告書", referrals.report(new ReferralId(id), actor.get()), format);
    }

    @GetMapping("/papers/measures/{id}/proposal.{format}")
    ResponseEntity<byte[]> proposal(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("proposal", "提言書", proposals.letter(id, actor.get()), format);
    }

    @GetMapping("/papers/answers/{id}.{format}")
    ResponseEntity<byte[]> answer(@PathVariable String id, @PathVariable PaperFormat format) {
        return window.hand("answer", "検討結果のお知らせ", answers.letter(new OriginId(id), actor.get()), format);
    }
}
