package jp.kyogikai.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.ExtensionRule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives more time for what is owed, in the records of whoever owns the day (期限の延長). */
@Component
@Transactional
public class MoreTime {

    private final Duties duties;
    private final DutyBook book;
    private final List<Extending> owners;
    private final Councils councils;
    private final Clock clock;

    MoreTime(Duties duties, DutyBook book, List<Extending> owners, Councils councils, Clock clock) {
        this.duties = duties;
        this.book = book;
        this.owners = owners;
        this.councils = councils;
        this.clock = clock;
    }

    /** Why nobody can put this day later; nothing where those whom the charter names can. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNot(DutyKey key) {
        return duties.find(key).flatMap(this::whyNot);
    }

    /** Whether the charter lets somebody give more time. */
    @Transactional(readOnly = true)
    public boolean mayGrant(DutyKey key, Actor actor) {
        var card = book.get(key).card();
        return rule(card).allows(actor, card.council(), card.label().body());
    }

    /** Puts the day later, with the reason; refused with a {@link DutyRefusal}. */
    public void grant(DutyKey key, LocalDate to, String reason, Actor actor) {
        var duty = book.get(key);
        rule(duty.card()).admit(actor, duty.council(), duty.card().label().body());
        whyNot(duty).ifPresent(Refusal::raise);
        duty.whyNotPostpone(to, reason, Changing.now(clock, actor)).ifPresent(Refusal::raise);
        owners.stream()
                .filter(owner -> owner.extended().contains(key.kind()))
                .findFirst()
                .ifPresentOrElse(
                        owner -> owner.extend(key, to, reason, actor), () -> book.postpone(key, to, reason, actor));
    }

    private ExtensionRule rule(DutyCard duty) {
        return councils.council(duty.council()).deadlines().extension();
    }

    private Optional<Refusal> whyNot(Duty duty) {
        var card = duty.card();
        if (card.key().kind().isOfCase()) {
            return Optional.of(new DutyRefusal.UpToTheCircle(
                    card.label().number(), card.key().kind()));
        }
        return card.key().kind().isByCharter() && !rule(card).fixed()
                ? Optional.of(new DutyRefusal.Fixed(card.key().kind(), card.ground()))
                : duty.whyNotChange();
    }
}
