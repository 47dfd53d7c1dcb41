package jp.kyogikai.duty;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose turn it is with what, for those who tell it to people (担当ごとの期限). */
@Component
@Transactional(readOnly = true)
public class Turns {

    private final Duties duties;

    Turns(Duties duties) {
        this.duties = duties;
    }

    /** Everything overdue in a council, the oldest day first. */
    public List<Turn> overdue(CouncilId council) {
        return duties.inState(council.value(), DutyState.OVERDUE).stream()
                .map(Turn::of)
                .toList();
    }

    /** Everything in a council that is not overdue yet and due until a day, the nearest day first. */
    public List<Turn> soon(CouncilId council, LocalDate until) {
        return duties.openUntil(council.value(), until).stream().map(Turn::of).toList();
    }
}
