package jp.kyogikai.duty;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import jp.kyogikai.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the book of duties in step at every start: records of a release before there were duties are entered, days are
 * counted anew where a charter has changed, and what it does without now is withdrawn (期限台帳の突合せ). Each change is one of
 * its own, so that a start that breaks off goes on with the rest the next time; people may already be at work meanwhile,
 * and what they have done since is not opened again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatchingUp implements ApplicationRunner {

    private final DutyBook book;
    private final Duties duties;
    private final List<Owing> owing;
    private final TransactionOperations transaction;

    CatchingUp(DutyBook book, Duties duties, List<Owing> owing, TransactionOperations transaction) {
        this.book = book;
        this.duties = duties;
        this.owing = owing;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var kept = new HashMap<>(duties.openDays().stream().collect(toMap(OpenDay::key, OpenDay::base)));
        facts().forEach(owed -> follow(owed, kept.remove(owed.key())));
        kept.keySet().forEach(this::cease);
    }

    private List<Owed> facts() {
        return transaction.execute(
                status -> owing.stream().flatMap(it -> it.owed().stream()).toList());
    }

    private void follow(Owed owed, @Nullable LocalDate kept) {
        if (kept == null) {
            book.owe(owed, Actor.system());
        } else if (!owed.due().equals(kept)) {
            book.recount(owed, Actor.system());
        }
    }

    private void cease(DutyKey key) {
        key.kind().whyCeased().ifPresent(why -> book.withdraw(key, why, Actor.system()));
    }
}
