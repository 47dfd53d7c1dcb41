package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.issue.Urgency;

/**
 * A case as its circle reads it; the sealed names are not in it (個別事例の記録).
 *
 * @param field empty where the case came in before fields were written down (分野)
 */
public record CaseSheet(
        CaseCard card,
        String consultingOffice,
        String leadOffice,
        ConsentNote consent,
        Urgency urgency,
        String field,
        String situation,
        String wishes,
        List<MeetingSheet> meetings,
        List<FollowUp> followUps) {

    public CaseSheet {
        meetings = List.copyOf(meetings);
        followUps = List.copyOf(followUps);
    }
}
