package jp.kyogikai.desk.meetings;

import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.desk.TaskLink;
import jp.kyogikai.desk.place.Bearings;
import jp.kyogikai.engine.OpenTasks;
import jp.kyogikai.meeting.MeetingCard;
import org.springframework.stereotype.Component;

/** Leads whoever came from a task back to it, or else to the page of the meeting (元のタスクへ戻る道). */
@Component
class WayBack {

    private static final String FROM_TASK = "task";

    private final Bearings bearings;
    private final OpenTasks tasks;

    WayBack(Bearings bearings, OpenTasks tasks) {
        this.bearings = bearings;
        this.tasks = tasks;
    }

    /** The task that the visitor came from; nothing where there was none, or where it is done by now. */
    Optional<TaskLink> task(String back, Council council, MeetingCard card) {
        return back.equals(FROM_TASK)
                ? TaskLink.of(tasks.at(bearings.of(council, card))).stream().findFirst()
                : Optional.empty();
    }

    String address(String back, Council council, MeetingCard card) {
        return task(back, council, card).map(TaskLink::address).orElse("/meetings/" + card.id());
    }
}
