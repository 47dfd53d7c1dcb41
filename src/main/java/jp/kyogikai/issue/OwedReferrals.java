package jp.kyogikai.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Extending;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days until which subcommittees have to answer what they were asked (調査・検討の回答期限). */
@Component
class OwedReferrals implements Owing, Extending {

    private final KeptReferrals kept;
    private final Councils councils;
    private final DutyBook book;
    private final Clock clock;

    OwedReferrals(KeptReferrals kept, Councils councils, DutyBook book, Clock clock) {
        this.clock = clock;
        this.kept = kept;
        this.councils = councils;
        this.book = book;
    }

    /** Keeps the duty in step with the request, whatever has just happened to it. */
    void follow(Referral referral, Actor actor) {
        if (referral.state().isOpen()) {
            book.owe(owed(referral), actor);
        } else if (referral.state() == ReferralState.WITHDRAWN) {
            book.withdraw(key(referral), "調査・検討依頼の取下げ", actor);
        } else {
            book.meet(key(referral), actor);
        }
    }

    /** The request was given more time. */
    void extended(Referral referral, String reason, Actor actor) {
        book.extend(owed(referral), reason, actor);
    }

    @Override
    public Set<DutyKind> extended() {
        return Set.of(DutyKind.REFERRAL);
    }

    @Override
    public void extend(DutyKey key, LocalDate to, String reason, Actor actor) {
        var referral = kept.findById(key.subject()).orElseThrow();
        referral.extend(new Extension(to, reason), Entering.now(clock, actor));
        extended(referral, reason, actor);
    }

    @Override
    public List<Owed> owed() {
        return kept.open().stream().map(this::owed).toList();
    }

    /** While the subcommittee waits for an answer of its own, it is the turn of the office. */
    private Owed owed(Referral referral) {
        var council = councils.council(referral.council());
        var body = council.body(referral.request().body());
        var issue = referral.issue();
        return new Owed(
                council.id(),
                key(referral),
                Label.of(referral.id().value(), issue.number(), issue.title(), body, council.keyOf(referral.number())),
                Ground.asked("調査・検討依頼（%s）で定めた期限".formatted(referral.number())),
                referral.state() == ReferralState.ASKED_BACK
                        ? Holder.secretariat(council.id())
                        : Holder.chair(council.id(), body),
                referral.request().due());
    }

    private static DutyKey key(Referral referral) {
        return new DutyKey(DutyKind.REFERRAL, referral.id().value());
    }
}
