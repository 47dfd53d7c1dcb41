package jp.kyogikai.duty;

import java.util.List;
import jp.kyogikai.shared.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what is owed by the records of a release before there were duties, once (期限台帳の初期登録). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstDuties implements ApplicationRunner {

    private final DutyBook book;
    private final List<Owing> owing;

    FirstDuties(DutyBook book, List<Owing> owing) {
        this.book = book;
        this.owing = owing;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (book.isEmpty()) {
            owing.forEach(it -> it.owed().forEach(owed -> book.owe(owed, Actor.system())));
        }
    }
}
