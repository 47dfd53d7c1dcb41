package jp.kyogikai.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is overdue, and hands it on the longer it is so (期限超過の見回り). */
@Component
@Transactional
public class Dunning {

    private static final int AT_ONCE = 500;

    private final Duties duties;
    private final Councils councils;
    private final Clock clock;

    Dunning(Duties duties, Councils councils, Clock clock) {
        this.duties = duties;
        this.councils = councils;
        this.clock = clock;
    }

    /**
     * Marks all duties of a council whose day has passed, and says how many. They are found first and then taken by their
     * keys, as whoever completes one takes it: a statement that searches and changes at once locks in the other order.
     */
    public int mark(CouncilId council) {
        var late = duties.late(council.value(), LocalDate.now(clock));
        var marked = 0;
        for (var from = 0; from < late.size(); from += AT_ONCE) {
            marked += duties.markOverdue(late.subList(from, Math.min(from + AT_ONCE, late.size())));
        }
        return marked;
    }

    /** So many overdue duties after this one, held until the transaction ends and handed on where it is time. */
    public Batch next(CouncilId council, String after, int most) {
        var ids = duties.overdue(council.value(), after, Limit.of(most));
        if (ids.isEmpty()) {
            return new Batch(List.of(), "");
        }
        var held = duties.hold(ids);
        var escalation = new Escalation(councils.council(council));
        held.forEach(duty -> escalation.apply(duty, Changing.now(clock, Actor.system())));
        return new Batch(held.stream().map(Duty::card).toList(), ids.size() < most ? "" : ids.get(ids.size() - 1));
    }

    /** The ids of everything overdue in a council. */
    @Transactional(readOnly = true)
    public List<String> overdue(CouncilId council) {
        return duties.overdue(council.value(), "", Limit.unlimited());
    }

    /**
     * Some overdue duties in the order in which all are gone through.
     *
     * @param last the id after which the next ones come; empty where these are the last
     */
    public record Batch(List<DutyCard> duties, String last) {}
}
