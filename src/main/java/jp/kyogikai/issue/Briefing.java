package jp.kyogikai.issue;

import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.consultation.Matter;
import org.springframework.stereotype.Component;

/** What a body reads about an issue before it deliberates: the text, what the office proposes, what came in since (付議の説明). */
@Component
class Briefing {

    private static final String WITH = "／"; // between the number of the issue and those of its requests

    private final WiderArea widerArea;
    private final KeptReferrals referrals;

    Briefing(WiderArea widerArea, KeptReferrals referrals) {
        this.widerArea = widerArea;
        this.referrals = referrals;
    }

    /** The issue as a matter; where subcommittees were asked, it carries the numbers of their requests. */
    Matter of(Issue issue) {
        var answered = referrals.ofIssue(issue.id().value()).stream()
                .filter(referral -> !referral.state().isOpen() && referral.state() != ReferralState.WITHDRAWN)
                .toList();
        return new Matter(issue.id(), number(issue, answered), issue.title(), text(issue, answered));
    }

    private static String number(Issue issue, List<Referral> answered) {
        if (answered.isEmpty()) {
            return issue.number();
        }
        var last = answered.get(answered.size() - 1).number();
        var others = answered.size() == 1 ? "" : "ほか%d件".formatted(answered.size() - 1);
        return issue.number() + WITH + last + others;
    }

    /** Whether a matter of this number is the issue itself, and not a report to it (課題そのものの付議). */
    static boolean isAbout(Issue issue, String number) {
        return number.equals(issue.number()) || number.startsWith(issue.number() + WITH);
    }

    private String text(Issue issue, List<Referral> answered) {
        var parts = new ArrayList<String>();
        parts.add(issue.description());
        if (!issue.advice().isEmpty()) {
            parts.add("【事務局案】" + issue.advice());
        }
        answered.stream().map(Referral::asBrief).forEach(parts::add);
        widerArea.of(issue.id()).stream().map(Inquiry::asBrief).forEach(parts::add);
        return String.join("\n\n", parts);
    }
}
