package jp.kyogikai.meeting;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.PersonId;

/** One line of the attendance list: who, from where, how, who came instead, from when to when (出欠簿の1行). */
public record AttendanceEntry(
        PersonId person, String name, String organisation, Presence presence, String proxy, Stay stay, String note) {

    /** What else is to be said of it: who came instead, late arrival, what was noted (備考). */
    public List<String> remarks() {
        return Stream.of(Stream.of(proxy), stay.notes().stream(), Stream.of(note))
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** Somebody who came instead has a name, and whoever came late or left early did so during the meeting. */
    void check(Schedule schedule) {
        if (presence == Presence.PROXY && proxy.isBlank()) {
            new AttendanceRefusal.ProxyUnnamed(name).raise();
        }
        stay.checkWithin(schedule, name);
    }
}
