package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OfficialLetter;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the request to a subcommittee and in its report (依頼書・報告書の文書). */
@Component
@Transactional(readOnly = true)
public class ReferralPapers {

    private final Referrals referrals;
    private final Councils councils;
    private final Clock clock;

    ReferralPapers(Referrals referrals, Councils councils, Clock clock) {
        this.referrals = referrals;
        this.councils = councils;
        this.clock = clock;
    }

    /** The request as it was made, with question and due date as they stand today. */
    public ReferralPaper request(ReferralId id, Actor actor) {
        var referral = opened(id, actor, "調査・検討依頼書を開く");
        var council = councils.council(referral.council());
        var issue = referral.issue();
        return new ReferralPaper(
                council.wording(),
                null,
                Wareki.day(referral.request().on()),
                addressee(council.body(referral.request().body())),
                council.name(),
                council.body(referral.request().requester()).name(),
                council.papers().omitsSeal(OfficialLetter.REFERRAL),
                referral.number(),
                issue.number(),
                issue.title(),
                issue.description(),
                blankAsNull(referral.request().reason()),
                referral.request().question(),
                Wareki.dayAndWeekday(referral.request().due()),
                contact(council));
    }

    /** The report, a draft as long as the meeting of the subcommittee has not adopted it. */
    public ReportPaper report(ReferralId id, Actor actor) {
        var referral = opened(id, actor, "部会報告書を開く");
        var council = councils.council(referral.council());
        var adopted = referral.history().stream()
                .filter(entry -> entry.kind() == ReferralEventKind.ADOPTED)
                .findFirst();
        return new ReportPaper(
                council.wording(),
                adopted.isEmpty(),
                Wareki.day(adopted.map(ReferralEntry::on).orElse(LocalDate.now(clock))),
                council.body(referral.request().requester()).name() + "　御中",
                council.name(),
                council.body(referral.request().body()).name(),
                referral.number(),
                referral.issue().number(),
                referral.issue().title(),
                Wareki.day(referral.request().on()),
                referral.request().question(),
                referral.activities().stream().map(ReferralPapers::done).toList(),
                blankAsNull(referral.report()),
                adoption(adopted),
                contact(council));
    }

    private Referral opened(ReferralId id, Actor actor, String act) {
        var referral = referrals.find(id);
        if (!actor.isChairOf(referral.council(), referral.request().requester())) {
            BodyChairs.only(actor, referral, act);
        }
        return referral;
    }

    private static ReportPaper.Done done(Activity activity) {
        return new ReportPaper.Done(
                Wareki.day(activity.on()), activity.kind().label(), activity.subject(), activity.result());
    }

    private static @Nullable String adoption(Optional<ReferralEntry> adopted) {
        return adopted.map(entry -> "この報告書は、%sの%sで採択された。".formatted(Wareki.dayAndWeekday(entry.on()), entry.by()))
                .orElse(null);
    }

    private static String addressee(Body body) {
        return body.name() + "　" + body.chairTitle() + "　様";
    }

    private static String contact(Council council) {
        return council.name() + "事務局（" + council.office() + "）";
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
