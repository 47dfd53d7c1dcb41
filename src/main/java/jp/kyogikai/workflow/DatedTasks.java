package jp.kyogikai.workflow;

import java.util.Set;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyChanged;
import jp.kyogikai.engine.Dated;
import jp.kyogikai.engine.TaskDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the dates of open tasks in step with the deadlines they serve (タスクの期限の変更). */
@Component
class DatedTasks {

    private final TaskDates dates;
    private final Councils councils;

    DatedTasks(TaskDates dates, Councils councils) {
        this.dates = dates;
        this.councils = councils;
    }

    /** In the transaction that moves the day, so that both move or neither. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(DutyChanged changed) {
        if (changed.isMoved()) {
            var duty = changed.duty();
            dates.move(tasks(duty), duty.due(), councils.council(duty.council()).remindedOn(duty.due()));
        }
    }

    private static Dated tasks(DutyCard duty) {
        return switch (duty.key().kind()) {
            case REFERRAL -> dated(duty, "referralId", "answerRequest", "clarify", "investigate");
            case ANSWER -> dated(duty, "originId", "answerOrigin");
            case INQUIRY -> dated(duty, "", "awaitReply"); // an issue waits for one reply at a time
            case NOTICE -> dated(duty, "meetingId", "compileAgenda", "reviewAgenda");
            case MINUTES -> dated(duty, "meetingId", "writeMinutes", "reviewMinutes");
            case PROGRAM -> dated(duty, "chapterId", "draftPlan", "draftReport");
            case SUPPORT -> dated(duty, "caseId", "prepareSupport", "takeSupport");
            case MEASURE, PROPOSAL, ASSIGNMENT, PAPERS, OUTLINE ->
                dated(duty, ""); // are told on pages, or with the next meeting
        };
    }

    private static Dated dated(DutyCard duty, String variable, String... tasks) {
        return new Dated(
                duty.council().value(),
                OverdueSigns.process(duty.key().kind().subject()),
                duty.label().instanceKey(),
                Set.of(tasks),
                variable,
                duty.key().subject());
    }
}
