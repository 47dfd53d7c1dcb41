package jp.kyogikai.issue;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * What pages and other modules may know of an issue (課題の概要).
 *
 * @param concludedOn when its deliberation ended; null before
 * @param mergedInto the issue that took it in; null where none did
 */
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
        boolean isClosed,
        @Nullable LocalDate concludedOn,
        @Nullable IssueId mergedInto) {

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
                issue.isClosed(),
                issue.endedOn(),
                issue.mergedInto());
    }
}
