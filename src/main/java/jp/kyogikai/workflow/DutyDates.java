package jp.kyogikai.workflow;

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

    private final DutyBook book;
    private final Councils councils;

    DutyDates(DutyBook book, Councils councils) {
        this.book = book;
        this.councils = councils;
    }

    /** The end of the day on which something is due; nothing where nobody owes it by a day. */
    public @Nullable String due(String kind, String subject) {
        return open(kind, subject).map(DutyCard::due).map(TaskDates::endOf).orElse(null);
    }

    /** The day from which on it is shown as coming near. */
    public @Nullable String reminder(String kind, String subject) {
        return open(kind, subject).map(this::remindedOn).map(TaskDates::beginOf).orElse(null);
    }

    private Optional<DutyCard> open(String kind, String subject) {
        return book.find(new DutyKey(DutyKind.valueOf(kind), subject))
                .filter(duty -> duty.state().isOpen());
    }

    private LocalDate remindedOn(DutyCard duty) {
        return councils.council(duty.council()).remindedOn(duty.due());
    }
}
