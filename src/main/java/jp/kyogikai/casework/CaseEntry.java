package jp.kyogikai.casework;

import java.util.List;
import java.util.Set;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.CouncilId;

/**
 * What is written down when a case comes in (個別事例の受付内容).
 *
 * @param pseudonym how the case is called in the circle, such as Aさん
 * @param names the real names of the person and the household, for the detector alone
 * @param consultingOffice who was asked for help first (相談支援事業所)
 * @param household a key that cases of one household share; empty for a household of its own
 * @param field one of those that the charter names (分野)
 * @param circle the usernames of those who may open the case, beside whoever registers it
 */
public record CaseEntry(
        CouncilId council,
        String pseudonym,
        List<SealedName> names,
        String consultingOffice,
        String household,
        ConsentNote consent,
        Urgency urgency,
        String field,
        String situation,
        String wishes,
        Set<String> circle) {

    public CaseEntry {
        names = List.copyOf(names);
        circle = Set.copyOf(circle);
    }
}
