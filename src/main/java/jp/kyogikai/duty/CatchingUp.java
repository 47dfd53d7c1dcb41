package jp.kyogikai.duty;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import jp.kyogikai.shared.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the book of duties in step at every start: records of a release before there were duties are entered, and
 * days are counted anew where a charter has changed, which may also put the papers of meetings back to their notices
 * (期限台帳の突合せ).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatchingUp implements ApplicationRunner {

    private final DutyBook book;
    private final Duties duties;
    private final List<Owing> owing;

    CatchingUp(DutyBook book, Duties duties, List<Owing> owing) {
        this.book = book;
        this.duties = duties;
        this.owing = owing;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var kept = duties.open().stream().collect(toMap(Duty::key, Duty::base));
        var facts = owing.stream().flatMap(it -> it.owed().stream()).toList();
        facts.stream()
                .filter(owed -> !owed.due().equals(kept.get(owed.key())))
                .forEach(owed -> book.owe(owed, Actor.system()));
        var owed = facts.stream().map(Owed::key).collect(toSet());
        kept.keySet().stream()
                .filter(key -> key.kind() == DutyKind.PAPERS && !owed.contains(key))
                .forEach(key -> book.withdraw(key, "会議資料を通知に同封するため", Actor.system()));
    }
}
