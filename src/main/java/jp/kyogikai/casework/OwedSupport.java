package jp.kyogikai.casework;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days on which the circles of cases meet next (次回の予定日). */
@Component
class OwedSupport implements Owing {

    private final SupportCases cases;
    private final CaseDays days;
    private final DutyBook book;

    OwedSupport(SupportCases cases, CaseDays days, DutyBook book) {
        this.cases = cases;
        this.days = days;
        this.book = book;
    }

    /** Keeps the duty in step with the case: no meeting is owed while it is with the council, or when it has ended. */
    void follow(SupportCase one, Actor actor) {
        owed(one)
                .ifPresentOrElse(
                        owed -> book.owe(owed, actor),
                        () -> book.withdraw(key(one), one.state().label(), actor));
    }

    /** The meeting was held; the next one may be owed already. */
    void held(SupportCase one, Actor actor) {
        book.meet(key(one), actor);
        follow(one, actor);
    }

    @Override
    public List<Owed> owed() {
        return cases.findAll().stream().flatMap(one -> owed(one).stream()).toList();
    }

    private Optional<Owed> owed(SupportCase one) {
        return one.nextOn().map(day -> days.owed(one, key(one), "予定日", day));
    }

    private static DutyKey key(SupportCase one) {
        return new DutyKey(DutyKind.SUPPORT, one.id().value());
    }
}
