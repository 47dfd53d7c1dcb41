package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.issue.Urgency;

/** A case as its circle reads it; the sealed names are not in it (個別事例の記録). */
public record CaseSheet(
        CaseCard card,
        String consultingOffice,
        String leadOffice,
        ConsentNote consent,
        Urgency urgency,
        String situation,
        String wishes,
        List<MeetingSheet> meetings) {

    public CaseSheet {
        meetings = List.copyOf(meetings);
    }
}
