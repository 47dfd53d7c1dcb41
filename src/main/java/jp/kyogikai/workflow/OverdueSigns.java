package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyChanged;
import jp.kyogikai.duty.DutyState;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.SubjectType;
import jp.kyogikai.engine.OverdueIncidents;
import jp.kyogikai.engine.Sign;
import jp.kyogikai.engine.WorkMoved;
import jp.kyogikai.shared.CouncilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what Cockpit shows of overdue duties in step with the book of duties (期限超過の表示). */
@Component
class OverdueSigns {

    private final OverdueIncidents incidents;
    private final OverdueBoard board;
    private final Clock clock;

    OverdueSigns(OverdueIncidents incidents, OverdueBoard board, Clock clock) {
        this.board = board;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Shows a duty at the work it belongs to; where that has ended, the duty is overdue in the book alone. */
    void show(DutyCard duty) {
        incidents.show(new Sign(
                duty.council().value(),
                process(duty.key().kind().subject()),
                duty.label().instanceKey(),
                duty.id().value(),
                message(duty)));
    }

    void clear(String duty) {
        incidents.clear(duty);
    }

    /** In the transaction that changes the duty, so that both happen or neither, and at its end, where the work goes on. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(DutyChanged changed) {
        if (changed.duty().state() == DutyState.OVERDUE) {
            show(changed.duty());
        } else if (changed.wasOverdue()) {
            clear(changed.duty().id().value());
        }
    }

    /** Where the work stands at another task, what it shows stands there too, though no duty has changed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void goOn(WorkMoved moved) {
        board.ofWork(new CouncilId(moved.council()), moved.key()).stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE)
                .forEach(this::show);
    }

    /** Such as 「R8-課題-001 こども部会 調査・検討の回答期限を12日過ぎています（担当 こども部会長）」; nothing in it was typed. */
    private String message(DutyCard duty) {
        var kind = duty.key().kind();
        var number = duty.label().number();
        var body = duty.label().bodyName();
        var what = Stream.of(
                        number, number.endsWith(body) ? "" : body, kind.label()) // a meeting is called after its body
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        var holder = duty.holder().isOutside() ? kind.outsider() : duty.holder().words();
        return "%sを%d日過ぎています（担当 %s）".formatted(what, duty.daysOver(LocalDate.now(clock)), holder);
    }

    static String process(SubjectType subject) {
        return switch (subject) {
            case REFERRAL -> ReferralProcess.KEY;
            case ORIGIN, INQUIRY, MEASURE -> IssueProcess.KEY;
            case MEETING -> MeetingProcess.KEY;
            case PROGRAM -> ProgramProcess.KEY;
            case CASE -> "individual-support";
        };
    }
}
