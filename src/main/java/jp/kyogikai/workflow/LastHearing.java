package jp.kyogikai.workflow;

import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.shared.IssueId;
import org.springframework.stereotype.Component;

/** The last body that decided about an issue, in whose name the office now acts (直近の審議). */
@Component
class LastHearing {

    private final Consulting consulting;

    LastHearing(Consulting consulting) {
        this.consulting = consulting;
    }

    Hearing of(IssueId issue) {
        return consulting.hearingsOf(issue).stream()
                .filter(hearing -> hearing.outcome() != null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no body has decided about issue " + issue));
    }
}
