package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.TaskDates;
import org.jspecify.annotations.Nullable;

/** When a task is due, and from when on it comes near, as the book of duties says (タスクの期限). */
@ForModels
public class DutyDates {

    /** So many days before it is due, work that begins long before takes its place among the other work. */
    static final int AHEAD = 60;

    private final DutyBook book;
    private final Councils councils;
    private final Clock clock;

    DutyDates(DutyBook book, Councils councils, Clock clock) {
        this.book = book;
        this.councils = councils;
        this.clock = clock;
    }

    /** The end of the day on which something is due; nothing where nobody owes it by a day. */
    public @Nullable String due(String kind, String subject) {
        return open(kind, subject).map(DutyCard::due).map(TaskDates::endOf).orElse(null);
    }

    /** The day from which on it is shown as coming near. */
    public @Nullable String reminder(String kind, String subject) {
        return open(kind, subject).map(this::remindedOn).map(TaskDates::beginOf).orElse(null);
    }

    /** Where it stands in the lists of work: a year's agendas do not hide what is to be done now (一覧での順). */
    public int priority(String kind, String subject) {
        var near = LocalDate.now(clock).plusDays(AHEAD);
        return open(kind, subject).filter(duty -> duty.due().isAfter(near)).isPresent()
                ? TaskDates.FAR
                : TaskDates.NEAR;
    }

    private Optional<DutyCard> open(String kind, String subject) {
        return book.find(new DutyKey(DutyKind.valueOf(kind), subject))
                .filter(duty -> duty.state().isOpen());
    }

    private LocalDate remindedOn(DutyCard duty) {
        return councils.council(duty.council()).remindedOn(duty.due());
    }
}
