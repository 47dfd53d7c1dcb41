package jp.kyogikai.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kyogikai.engine.DueJob;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is noted while a year is played: refusals, work that nobody gets done, failures (予行の記録). */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    static final int MOST_ALIKE = 1000; // of one step of one work before the clock has to go on
    static final int MOST_ALIKE_IN_A_YEAR = 300; // of one task of one work

    private final Map<String, Map<String, Integer>> refusals = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> alike = new TreeMap<>();
    private final List<String> abandoned = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    void refused(String council, Refusal refusal) {
        refusals.computeIfAbsent(council, it -> new TreeMap<>()).merge(refusal.rule(), 1, Integer::sum);
    }

    Map<String, Integer> refusals(String council) {
        return refusals.getOrDefault(council, Map.of());
    }

    /** Somebody tried again and again and was refused each time. */
    void abandoned(Errand errand, Refusal refusal) {
        abandoned(errand.council(), errand.key(), errand.name(), refusal);
    }

    /** Nothing more is tried about what was refused. */
    void abandoned(String council, String about, String what, Refusal refusal) {
        abandoned.add("%s %s「%s」：%s".formatted(council, about, what, refusal.rule()));
    }

    List<String> abandoned() {
        return abandoned.stream().sorted().toList();
    }

    /** A process was begun from its start form. */
    void began(String council, String process) {
        times("began " + council + " " + process);
    }

    int begun(String council, String process) {
        return done.getOrDefault("began " + council + " " + process, 0);
    }

    /** Something broke that is no refusal. */
    void failed(String what, RuntimeException failure) {
        LOG.error(what, failure);
        failures.add("%s：%s".formatted(what, cause(failure)));
    }

    /** The kind of the failure alone, since messages hold ids. */
    private static String cause(Throwable failure) {
        var inner = failure.getCause();
        return inner == null ? failure.getClass().getSimpleName() : cause(inner);
    }

    List<String> failures() {
        return failures.stream().sorted().toList();
    }

    /** How often this task of this work came up before. */
    int times(Errand errand, String about) {
        var before = times(errand.council() + "/" + about);
        if (before >= MOST_ALIKE_IN_A_YEAR) {
            throw new Livelock("%s %s「%s」 が、1年に%d回を超えて繰り返されています。"
                    .formatted(errand.council(), errand.key(), errand.name(), MOST_ALIKE_IN_A_YEAR));
        }
        return before;
    }

    private int times(String what) {
        return done.merge(what, 1, Integer::sum) - 1;
    }

    void clockGoesOn() {
        alike.clear();
    }

    /** What is done for many in turn, such as for one council after the other, goes round only where one turn does. */
    void step(DueJob job) {
        var words = "%s %s".formatted(job.council(), job.words()).strip();
        if (alike.merge(words + " " + job.turn(), 1, Integer::sum) > MOST_ALIKE) {
            throw new Livelock("%s が、日時が進まないまま%d回を超えて繰り返されています。".formatted(words, MOST_ALIKE));
        }
    }

    /** Work goes round and round and would never come to an end; the message says which (堂々巡り). */
    static final class Livelock extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Livelock(String sentence) {
            super(sentence);
        }
    }
}
