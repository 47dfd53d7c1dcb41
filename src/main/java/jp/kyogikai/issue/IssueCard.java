package jp.kyogikai.issue;

import java.util.List;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;

/** What pages and other modules may know of an issue (課題の概要). */
public record IssueCard(
        IssueId id,
        CouncilId council,
        String number,
        String title,
        String description,
        Category category,
        Urgency urgency,
        String advice,
        String withdrawal,
        List<Origin> origins,
        boolean isConcluded,
        boolean isClosed) {

    static IssueCard of(Issue issue) {
        return new IssueCard(
                issue.id(),
                issue.council(),
                issue.number(),
                issue.title(),
                issue.description(),
                issue.category(),
                issue.urgency(),
                issue.advice(),
                issue.withdrawal(),
                issue.origins().stream().map(IssueOrigin::origin).toList(),
                issue.whyNotChange().isPresent(),
                issue.isClosed());
    }
}
