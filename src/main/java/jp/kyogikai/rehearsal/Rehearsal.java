package jp.kyogikai.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.DueJob;
import jp.kyogikai.engine.DueJobs;
import jp.kyogikai.engine.SimulatedClock;

/**
 * Plays a year: does whatever the program can do by itself until it rests, then puts the clock forward to the next thing
 * that is due or that somebody has set out to do (年間予行の進行).
 */
@Staged
class Rehearsal {

    private final Councils councils;
    private final Casting casting;
    private final List<Habit> habits;
    private final Playing playing;
    private final Reckoning reckoning;
    private final DueJobs jobs;
    private final SimulatedClock clock;

    Rehearsal(
            Councils councils,
            Casting casting,
            List<Habit> habits,
            Playing playing,
            Reckoning reckoning,
            DueJobs jobs,
            SimulatedClock clock) {
        this.councils = councils;
        this.casting = casting;
        this.habits = List.copyOf(habits);
        this.playing = playing;
        this.reckoning = reckoning;
        this.jobs = jobs;
        this.clock = clock;
    }

    Facts play(Order order, Measuring watch) {
        var course = Course.of(order, councils, watch);
        casting.enrol(course);
        watch.opened();
        councils.all().forEach(council -> habits.forEach(habit -> habit.enter(course, council.id())));
        var livelock = "";
        try {
            goThrough(course);
        } catch (Journal.Livelock found) {
            livelock = String.valueOf(found.getMessage());
        }
        return reckoning.facts(course, livelock);
    }

    private void goThrough(Course course) {
        var end = OfficeHours.midnight(course.order().year().lastDay().plusDays(1));
        quiet(course);
        for (var next = next(course); next.isBefore(end); next = next(course)) {
            clock.goTo(next);
            var since = clock.instant();
            course.journal().clockGoesOn();
            for (var deed = course.diary().take(next);
                    deed.isPresent();
                    deed = course.diary().take(next)) {
                step(course, deed.get());
            }
            quiet(course);
            playing.notice(course, since);
        }
        clock.goTo(end);
    }

    private Instant next(Course course) {
        return Stream.of(jobs.next(), course.diary().next())
                .flatMap(it -> it.stream())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** Nothing that can be done now is left undone. */
    private void quiet(Course course) {
        for (List<DueJob> due = jobs.due(); !due.isEmpty(); due = jobs.due()) {
            due.forEach(job -> {
                course.journal().step(job);
                step(course, () -> jobs.run(job));
            });
        }
    }

    /** Each step has a moment of its own, so that what came first is told from what came next. */
    private void step(Course course, Runnable deed) {
        clock.goTo(clock.instant().plusSeconds(1));
        deed.run();
        course.watch().step();
    }
}
