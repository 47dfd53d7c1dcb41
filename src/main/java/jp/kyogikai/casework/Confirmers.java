package jp.kyogikai.casework;

import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** Lets in whom the charter names to confirm what leaves a case (匿名化を確認する者). */
@Component
class Confirmers {

    private final Councils councils;

    Confirmers(Councils councils) {
        this.councils = councils;
    }

    boolean include(SupportCase about, Actor actor) {
        return actor.isIn(councils.council(about.council()).confirmers());
    }

    void admit(SupportCase about, Actor actor) {
        if (!include(about, actor)) {
            var confirmer = councils.council(about.council()).anonymity().confirmedBy();
            new CaseRefusal.NotTheConfirmer(confirmer.label()).raise();
        }
    }
}
