package jp.kyogikai.desk.referrals;

import jp.kyogikai.charter.Council;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.ReferralState;
import jp.kyogikai.shared.Wareki;

/** One request to investigate as lists and its own page show it (調査・検討依頼の1行). */
public record ReferralView(
        String id,
        String number,
        String title,
        String issueId,
        String issueNumber,
        String requester,
        String meetingId,
        String body,
        String requestedOn,
        String due,
        String state,
        boolean adopted) {

    public static ReferralView of(Council council, ReferralCard card) {
        return new ReferralView(
                card.id().value(),
                card.number(),
                card.issueTitle(),
                card.issue().value(),
                card.issueNumber(),
                council.body(card.requester()).name(),
                card.meeting() == null ? "" : card.meeting().value(),
                council.body(card.body()).name(),
                Wareki.day(card.requestedOn()),
                Wareki.dayAndWeekday(card.due()),
                card.state().label(),
                card.state() == ReferralState.ANSWERED);
    }
}
