package jp.kyogikai.issue;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Hearing;
import jp.kyogikai.consultation.Matter;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.ReferralId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a subcommittee finds out, and brings its report before its own meeting (調査・検討の記録). */
@Component
@Transactional
public class Investigations {

    private static final int TITLE = 200;

    private final Referrals referrals;
    private final Councils councils;
    private final Consulting consulting;
    private final OwedReferrals owed;
    private final Clock clock;

    Investigations(Referrals referrals, Councils councils, Consulting consulting, OwedReferrals owed, Clock clock) {
        this.referrals = referrals;
        this.councils = councils;
        this.consulting = consulting;
        this.owed = owed;
        this.clock = clock;
    }

    /** Keeps the present state of the work in place of the one before; extensions and interim reports are also noted. */
    public void record(ReferralId id, Progress progress, Actor actor) {
        var referral = referrals.find(id);
        BodyChairs.only(actor, referral, "調査・検討の内容を記録する");
        if (progress.extension() != null) {
            councils.council(referral.council())
                    .deadlines()
                    .extension()
                    .admit(actor, referral.council(), referral.request().body());
        }
        referral.progress(progress, Entering.now(clock, actor));
        if (progress.extension() != null) {
            owed.extended(referral, progress.extension().reason(), actor);
        } else {
            owed.follow(referral, actor);
        }
    }

    /** Ends the work on the draft, which now has to come before a meeting of the subcommittee. */
    public void send(ReferralId id, Actor actor) {
        var referral = referrals.find(id);
        BodyChairs.only(actor, referral, "報告書案を付議する");
        referral.send(Entering.now(clock, actor));
        owed.follow(referral, actor);
    }

    /** Puts the draft of the report on the waiting list of the subcommittee. */
    public ConsultationId submit(ReferralId id) {
        var referral = referrals.find(id);
        var requester =
                councils.council(referral.council()).body(referral.request().requester());
        var question = "%sから依頼のあった次の論点について、報告書案を採択してよいか。\n%s"
                .formatted(requester.name(), referral.request().question());
        var matter = new Matter(referral.issue().id(), referral.number(), title(referral), question);
        var consultation = consulting.open(
                referral.council(),
                referral.request().body(),
                matter,
                referral.request().due());
        referral.before(consultation);
        return consultation;
    }

    /** Takes over what the meeting decided about the draft, and gives the outcome back. */
    public Outcome conclude(ReferralId id, ConsultationId consultation, Actor actor) {
        var hearing = consulting.hearing(consultation);
        var outcome = consulting.outcomeOf(consultation);
        var referral = referrals.find(id);
        referral.decided(consultation, outcome, entry(hearing, outcome), Entering.now(clock, actor));
        owed.follow(referral, actor);
        return outcome;
    }

    @Transactional(readOnly = true)
    public List<Activity> activities(ReferralId id) {
        return referrals.find(id).activities();
    }

    private static ReferralEntry entry(Hearing hearing, Outcome outcome) {
        var kind =
                switch (outcome) {
                    case ADOPT -> ReferralEventKind.ADOPTED;
                    case CONTINUE -> ReferralEventKind.CONTINUED;
                    default -> ReferralEventKind.RETURNED;
                };
        var by = Objects.requireNonNullElse(hearing.meetingTitle(), "");
        return new ReferralEntry(kind, Objects.requireNonNull(hearing.on()), hearing.reason(), by, null, null, null);
    }

    private static String title(Referral referral) {
        var title = referral.issue().title() + "（報告書案）";
        return title.length() > TITLE ? referral.issue().title() : title;
    }
}
