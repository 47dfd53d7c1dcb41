package jp.kyogikai.casework;

import java.time.LocalDate;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import org.springframework.stereotype.Component;

/** Days that a circle set itself; a duty tells the number of the case and nothing more (個別支援会議で決めた期日). */
@Component
class CaseDays {

    private final Councils councils;

    CaseDays(Councils councils) {
        this.councils = councils;
    }

    Owed owed(SupportCase one, DutyKey key, String what, LocalDate day) {
        var council = councils.council(one.council());
        return new Owed(
                council.id(),
                key,
                Label.of(one.id().value(), one.number(), "", null, council.keyOf(one.number())),
                Ground.asked("個別支援会議で決めた" + what),
                Holder.supporters(council.id()),
                day);
    }
}
