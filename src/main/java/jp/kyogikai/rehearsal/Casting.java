package jp.kyogikai.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.access.GroupMirror;
import jp.kyogikai.access.Registering;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.FiscalYear;

/** Registers the people of a year, and gives them their rights on the day on which their offices begin (配役). */
@Staged
class Casting {

    private final Councils councils;
    private final Registering registering;
    private final GroupMirror mirror;
    private final TasklistPath tasklist;

    Casting(Councils councils, Registering registering, GroupMirror mirror, TasklistPath tasklist) {
        this.councils = councils;
        this.registering = registering;
        this.mirror = mirror;
        this.tasklist = tasklist;
    }

    /** All people of the year, also those of bodies that come with a later version of the charter. */
    void enrol(Course course) {
        var year = course.order().year();
        councils.all().forEach(council -> enrol(versions(council, year), year));
        begins(year).forEach(day -> course.diary().enter(OfficeHours.early(day), "", "rights", 0, this::renewRights));
    }

    private void enrol(List<Council> versions, FiscalYear year) {
        enrol(versions.get(0), Cast.of(versions.get(0), year.firstDay().minusMonths(1)));
        IntStream.range(1, versions.size()).forEach(n -> Cast.joining(versions.get(n), versions.get(n - 1))
                .ifPresent(table -> enrol(versions.get(n), table)));
    }

    private void enrol(Council council, byte[] table) {
        var registered = registering.register(council, table, Actor.system());
        if (!registered.faults().isEmpty()) {
            throw new IllegalStateException(String.join("\n", registered.faults()));
        }
    }

    /** The days within the year on which a version of a charter comes into force, and offices begin with it. */
    private Stream<LocalDate> begins(FiscalYear year) {
        return councils.all().stream()
                .flatMap(council -> versions(council, year).stream().skip(1))
                .map(Council::since)
                .distinct();
    }

    /** As the mirror of every night does, of which a rehearsal has none; who was logged in logs in anew. */
    private void renewRights() {
        mirror.mirror();
        tasklist.logOut();
    }

    private List<Council> versions(Council council, FiscalYear year) {
        return councils.during(council.id(), year.firstDay(), year.lastDay());
    }
}
