package jp.kyogikai.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.RefusedException;

/** Has somebody of a group begin something, and notes what is refused or breaks (自ら行うこと). */
@Staged
class Acting {

    private final TasklistPath tasklist;
    private final Colleagues colleagues;

    Acting(TasklistPath tasklist, Colleagues colleagues) {
        this.tasklist = tasklist;
        this.colleagues = colleagues;
    }

    /**
     * Sends the start form of a process in; gives why it was refused, where it was.
     *
     * @param nth the people of the group take turns
     */
    Optional<Refusal> start(Course course, Council council, String process, GroupId group, int nth, Typed typed) {
        return attempt(course, council, process, () -> {
            var fields = typed.and("councilId", council.id().value()).fields();
            tasklist.start(process, userOf(group, nth), fields);
            course.journal().began(council.id().value(), process);
        });
    }

    /**
     * Does what a page offers.
     *
     * @param what it is about, where it breaks
     */
    void onPage(Course course, Council council, String what, GroupId group, int nth, Consumer<Actor> deed) {
        attempt(course, council, what, () -> tasklist.onPage(userOf(group, nth), deed));
    }

    private static Optional<Refusal> attempt(Course course, Council council, String what, Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException refused) {
            course.journal().refused(council.id().value(), refused.refusal());
            return Optional.of(refused.refusal());
        } catch (RuntimeException failure) {
            course.journal().failed(council.id() + " " + what, failure);
        }
        return Optional.empty();
    }

    private String userOf(GroupId group, int nth) {
        var users = List.copyOf(colleagues.in(group).keySet());
        return users.get(nth % users.size());
    }
}
