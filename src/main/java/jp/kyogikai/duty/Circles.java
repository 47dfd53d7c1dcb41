package jp.kyogikai.duty;

import java.util.Set;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;

/** Knows in the circles of which single cases somebody is, so that nobody else is told of their days (担当する個別事例). */
public interface Circles {

    Set<CaseId> of(CouncilId council, Actor actor);
}
