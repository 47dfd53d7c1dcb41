package jp.kyogikai.issue;

import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Matter;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an issue from body to body, as the charter orders them (課題の段階的な協議). */
@Component
@Transactional
public class IssueLadder {

    private final IssueRegister register;
    private final Councils councils;
    private final Consulting consulting;

    IssueLadder(IssueRegister register, Councils councils, Consulting consulting) {
        this.register = register;
        this.councils = councils;
        this.consulting = consulting;
    }

    /** The body of a tier that comes after another, or its first; empty where the tier has no further body. */
    @Transactional(readOnly = true)
    public Optional<BodyId> next(IssueId issue, Tier tier, @Nullable BodyId after) {
        var bodies = councils.council(register.find(issue).council()).bodiesOf(tier).stream()
                .map(Body::id)
                .toList();
        return bodies.stream().skip(bodies.indexOf(after) + 1L).findFirst();
    }

    /** Puts the issue on the waiting list of a body. */
    public ConsultationId submit(IssueId id, BodyId body) {
        var issue = register.find(id);
        return consulting.open(
                issue.council(), body, new Matter(id, issue.number(), issue.title(), issue.description()));
    }
}
