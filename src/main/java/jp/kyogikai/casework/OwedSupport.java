package jp.kyogikai.casework;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** The days on which the circles of cases meet next; a duty tells the number of the case and nothing more (次回の予定日). */
@Component
class OwedSupport implements Owing {

    private final SupportCases cases;
    private final Councils councils;
    private final DutyBook book;

    OwedSupport(SupportCases cases, Councils councils, DutyBook book) {
        this.cases = cases;
        this.councils = councils;
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
        return one.nextOn()
                .map(day -> new Owed(
                        one.council(),
                        key(one),
                        Label.of(
                                one.id().value(),
                                one.number(),
                                "",
                                null,
                                councils.council(one.council()).keyOf(one.number())),
                        Ground.asked("個別支援会議で決めた予定日"),
                        Holder.supporters(one.council()),
                        day));
    }

    private static DutyKey key(SupportCase one) {
        return new DutyKey(DutyKind.SUPPORT, one.id().value());
    }
}
