package jp.kyogikai.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.DutyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of everything owed; the owners of the facts keep it in step, and it never knows better than they (期限台帳). */
@Component
@Transactional
public class DutyBook {

    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyBook(Duties duties, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    /** Enters what is owed, or takes over what the facts say of it now; the second time nothing happens. */
    public void owe(Owed owed, Actor actor) {
        var now = Changing.now(clock, actor);
        duties.find(owed.key())
                .ifPresentOrElse(
                        known -> change(known, it -> it.follow(owed, now)), () -> duties.save(new Duty(owed, now)));
    }

    /** Takes over what the facts say of it, as long as it is open; it may have been done since they were read. */
    void recount(Owed owed, Actor actor) {
        var now = Changing.now(clock, actor);
        duties.find(owed.key()).filter(Duty::isOpen).ifPresent(known -> change(known, it -> it.follow(owed, now)));
    }

    /** Takes over the later day that the owner of the facts has granted, with its reason. */
    public void extend(Owed owed, String reason, Actor actor) {
        var now = Changing.now(clock, actor);
        duties.find(owed.key()).ifPresent(known -> change(known, it -> it.extend(owed, reason, now)));
    }

    /** Gives a duty more time than its rule does; refused with a {@link DutyRefusal}. */
    void postpone(DutyKey key, LocalDate to, String reason, Actor actor) {
        change(get(key), it -> it.postpone(to, reason, Changing.now(clock, actor)));
    }

    /** It has been done; where nothing of it is open, nothing happens. */
    public void meet(DutyKey key, Actor actor) {
        end(key, DutyState.MET, "", actor);
    }

    /** It is not owed any more, and this is why; where nothing of it is open, nothing happens. */
    public void withdraw(DutyKey key, String reason, Actor actor) {
        end(key, DutyState.WITHDRAWN, reason, actor);
    }

    private void end(DutyKey key, DutyState how, String why, Actor actor) {
        var now = Changing.now(clock, actor);
        duties.find(key).filter(Duty::isOpen).ifPresent(known -> change(known, it -> it.end(how, why, now)));
    }

    /** What was overdue is written at once, so that the sweep, which holds it meanwhile, is waited for. */
    private void change(Duty duty, Consumer<Duty> how) {
        var before = duty.card();
        how.accept(duty);
        var after = duty.card();
        if (before.state() == DutyState.OVERDUE) {
            duties.saveAndFlush(duty);
            events.publishEvent(new DutyChanged(before, after));
        } else if (!before.due().equals(after.due())) {
            events.publishEvent(new DutyChanged(before, after));
        }
    }

    @Transactional(readOnly = true)
    public Optional<DutyCard> find(DutyKey key) {
        return duties.find(key).map(Duty::card);
    }

    /** By when it would be owed if the facts said this day, as {@link #owe} would then enter it. */
    @Transactional(readOnly = true)
    public LocalDate dueIf(DutyKey key, LocalDate said) {
        return duties.find(key).map(known -> known.dueIf(said)).orElse(said);
    }

    @Transactional(readOnly = true)
    public DutyCard card(DutyId id) {
        return get(id).card();
    }

    /** What happened to a duty since it was entered, oldest first. */
    @Transactional(readOnly = true)
    public List<DutyEntry> history(DutyId id) {
        return get(id).history();
    }

    /** The same, with when each was entered and by whom. */
    @Transactional(readOnly = true)
    public List<DutyEvent> events(DutyId id) {
        return get(id).events();
    }

    Duty get(DutyKey key) {
        return duties.find(key).orElseThrow(() -> new NoSuchElementException("duty " + key));
    }

    private Duty get(DutyId id) {
        return duties.findById(id.value()).orElseThrow(() -> new NoSuchElementException("duty " + id));
    }
}
