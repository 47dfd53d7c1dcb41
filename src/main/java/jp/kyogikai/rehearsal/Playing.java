package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.Errands;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.RefusedException;

/** Lets people do the tasks that wait for them, each on the day on which somebody gets to it (役を演じる). */
@Staged
class Playing {

    private static final int MOST_ATTEMPTS = 8;
    private static final int AT_ONCE = 2; // attempts before somebody sleeps over it
    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Pace USUAL = Pace.after(1, 4);

    private final Errands errands;
    private final TasklistPath tasklist;
    private final Colleagues colleagues;
    private final Councils councils;
    private final Clock clock;
    private final Map<String, Craft.Part> parts = new HashMap<>();

    Playing(
            Errands errands,
            TasklistPath tasklist,
            Colleagues colleagues,
            Councils councils,
            Clock clock,
            List<Craft> crafts) {
        this.errands = errands;
        this.tasklist = tasklist;
        this.colleagues = colleagues;
        this.councils = councils;
        this.clock = clock;
        crafts.forEach(craft -> parts.putAll(craft.parts()));
    }

    /** Notes in the diary when somebody will get to each task that began after a moment. */
    void notice(Course course, Instant since) {
        errands.begunAfter(since).forEach(errand -> enter(course, errand));
    }

    private void enter(Course course, Errand errand) {
        var work = Namesakes.of(course, new CouncilId(errand.council())).told(errand.key(), errand.body());
        var about = "%s/%s/%d".formatted(work, errand.task(), errand.turn());
        var times = course.journal().times(errand, about);
        var dice = course.dice(errand.council(), about, times);
        var part = parts.get(errand.task());
        var pace = part == null ? USUAL : part.pace();
        var at = pace.at(errand, councilOf(errand), LocalDate.now(clock), dice);
        enter(course, new Attempt(errand, about, times, 0), at);
    }

    private void enter(Course course, Attempt attempt, Instant at) {
        course.diary()
                .enter(at, attempt.errand().council(), attempt.about(), attempt.times(), () -> make(course, attempt));
    }

    private void make(Course course, Attempt attempt) {
        var errand = attempt.errand();
        if (!errands.isOpen(errand)) {
            return; // what it was about was settled elsewhere
        }
        try {
            send(attempt, course.dice(errand.council(), attempt.about(), attempt.times(), "attempt", attempt.nth()));
        } catch (RefusedException refused) {
            course.journal().refused(errand.council(), refused.refusal());
            if (attempt.nth() + 1 < MOST_ATTEMPTS) {
                enter(course, attempt.next(), later(attempt));
            } else {
                course.journal().abandoned(errand, refused.refusal());
            }
        } catch (RuntimeException failure) {
            course.journal().failed("%s %s「%s」".formatted(errand.council(), errand.key(), errand.name()), failure);
        }
    }

    private void send(Attempt attempt, Dice dice) {
        var errand = attempt.errand();
        var user = whoDoes(errand, dice);
        var form = tasklist.open(errand, user);
        var scene = new Scene(councilOf(errand), errand, form, LocalDate.now(clock), attempt.nth(), dice);
        var part = parts.get(errand.task());
        var typed = part == null ? Typed.nothing() : part.typing().apply(scene);
        tasklist.submit(errand, user, FormFilling.sent(scene, typed));
    }

    /** Whoever is refused reads why and tries again soon, then sleeps over it, and then waits longer each time. */
    private Instant later(Attempt attempt) {
        if (attempt.nth() < AT_ONCE) {
            return clock.instant().plus(SOON);
        }
        var days = 1 << attempt.nth() - AT_ONCE;
        return OfficeHours.morning(
                councilOf(attempt.errand()).officeCalendar().plusOpenDays(LocalDate.now(clock), days));
    }

    private Council councilOf(Errand errand) {
        return councils.council(new CouncilId(errand.council()));
    }

    /** Whoever is named, or somebody of the groups: half of what the chair may do the office does in their place. */
    private String whoDoes(Errand errand, Dice dice) {
        if (!errand.users().isEmpty()) {
            return dice.pick(errand.users());
        }
        var groups = errand.groups().stream()
                .map(group -> List.copyOf(colleagues.in(group).keySet()))
                .filter(users -> !users.isEmpty())
                .toList();
        return groups.isEmpty() ? "" : dice.pick(dice.pick(groups));
    }

    /**
     * One try at a task.
     *
     * @param about what the task is about, without ids
     * @param times how often such a task came up before
     * @param nth how often this one was refused before
     */
    private record Attempt(Errand errand, String about, int times, int nth) {
        Attempt next() {
            return new Attempt(errand, about, times, nth + 1);
        }
    }
}
