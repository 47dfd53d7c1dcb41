package jp.kyogikai.casework;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kyogikai.duty.Circles;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;

/** The cases in whose circle somebody is (担当する個別事例). */
@Component
class OwnCircles implements Circles {

    private final SupportCases cases;

    OwnCircles(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    public Set<CaseId> of(CouncilId council, Actor actor) {
        return cases.ofCircle(council.value(), actor.id()).stream()
                .map(SupportCase::id)
                .collect(Collectors.toSet());
    }
}
