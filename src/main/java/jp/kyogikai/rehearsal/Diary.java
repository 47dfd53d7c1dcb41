package jp.kyogikai.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What simulated people have set themselves to do, and when (予定表). */
final class Diary {

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::at)
            .thenComparing(Entry::council)
            .thenComparing(Entry::about)
            .thenComparing(Entry::turn));

    /** @param about names it among what happens at the same moment, without an id */
    void enter(Instant at, String council, String about, int turn, Runnable deed) {
        entries.add(new Entry(at, council, about, turn, deed));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    /** The first thing that is to be done by now. */
    Optional<Runnable> take(Instant now) {
        return next().filter(at -> !at.isAfter(now)).map(at -> entries.remove().deed());
    }

    private record Entry(Instant at, String council, String about, int turn, Runnable deed) {}
}
