package jp.kyogikai.rehearsal;

import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.RefusedException;

/** Sends the start form of a process in, in the name of somebody of a group (業務の開始). */
@Staged
class Starting {

    private final TasklistPath tasklist;
    private final Colleagues colleagues;

    Starting(TasklistPath tasklist, Colleagues colleagues) {
        this.tasklist = tasklist;
        this.colleagues = colleagues;
    }

    /** @param nth the people of the group take turns */
    void start(Course course, Council council, String process, GroupId group, int nth, Typed typed) {
        var users = List.copyOf(colleagues.in(group).keySet());
        try {
            tasklist.start(
                    process,
                    users.get(nth % users.size()),
                    typed.and("councilId", council.id().value()).fields());
            course.journal().began(council.id().value(), process);
        } catch (RefusedException refused) {
            course.journal().refused(council.id().value(), refused.refusal());
        } catch (RuntimeException failure) {
            course.journal().failed(council.id() + " " + process, failure);
        }
    }
}
