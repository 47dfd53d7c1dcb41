package jp.kyogikai.desk.papers;

import jp.kyogikai.access.AccountHolders;
import jp.kyogikai.casework.Handouts;
import jp.kyogikai.casework.SupportPapers;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers of individual cases, for those who may read them (個別事例の文書の閲覧). */
@Controller
class CasePaperPages {

    private final SupportPapers cases;
    private final Handouts handouts;
    private final AccountHolders holders;
    private final PaperWindow window;
    private final CurrentActor actor;

    CasePaperPages(
            SupportPapers cases, Handouts handouts, AccountHolders holders, PaperWindow window, CurrentActor actor) {
        this.cases = cases;
        this.handouts = handouts;
        this.holders = holders;
        this.window = window;
        this.actor = actor;
    }

    @GetMapping("/papers/cases/{id}/meetings/{ordinal}.{format}")
    ResponseEntity<byte[]> supportMinutes(
            @PathVariable String id, @PathVariable int ordinal, @PathVariable PaperFormat format) {
        return window.hand("support-minutes", "個別支援会議録", cases.minutes(new CaseId(id), ordinal, actor.get()), format);
    }

    @GetMapping("/papers/reviews/{id}.{format}")
    ResponseEntity<byte[]> sheet(@PathVariable String id, @PathVariable PaperFormat format) {
        var reader = actor.get();
        var sheet = handouts.sheet(new CaseReviewId(id), reader, holders.personOf(reader));
        return window.hand("sheet", "事例シート", sheet, format);
    }
}
