package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.ReferralId;
import org.jspecify.annotations.Nullable;

/** What pages and other modules may know of a request to investigate (調査・検討依頼の概要). */
public record ReferralCard(
        ReferralId id,
        CouncilId council,
        String number,
        IssueId issue,
        String issueNumber,
        String issueTitle,
        BodyId requester,
        @Nullable MeetingId meeting,
        BodyId body,
        String question,
        String reason,
        LocalDate requestedOn,
        LocalDate due,
        ReferralState state,
        String interim,
        String report) {

    static ReferralCard of(Referral referral) {
        var issue = referral.issue();
        var request = referral.request();
        return new ReferralCard(
                referral.id(),
                referral.council(),
                referral.number(),
                issue.id(),
                issue.number(),
                issue.title(),
                request.requester(),
                request.meeting(),
                request.body(),
                request.question(),
                request.reason(),
                request.on(),
                request.due(),
                referral.state(),
                referral.interim(),
                referral.report());
    }
}
