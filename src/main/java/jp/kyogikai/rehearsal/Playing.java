package jp.kyogikai.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.Colleagues;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.TasklistPath;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.RefusedException;

/** Lets people do the tasks that wait for them, each on the day on which somebody gets to it (役を演じる). */
@Staged
class Playing {

    private static final int MOST_ATTEMPTS = 8;
    private static final Pace USUAL = Pace.after(1, 4);

    private final TasklistPath tasklist;
    private final Colleagues colleagues;
    private final Councils councils;
    private final Clock clock;
    private final Map<String, Craft.Part> parts = new HashMap<>();

    Playing(TasklistPath tasklist, Colleagues colleagues, Councils councils, Clock clock, List<Craft> crafts) {
        this.tasklist = tasklist;
        this.colleagues = colleagues;
        this.councils = councils;
        this.clock = clock;
        crafts.forEach(craft -> parts.putAll(craft.parts()));
    }

    /** Notes in the diary when somebody will get to each task that began after a moment. */
    void notice(Course course, Instant since) {
        tasklist.begunAfter(since).forEach(errand -> enter(course, errand));
    }

    private void enter(Course course, Errand errand) {
        var about = "%s/%s/%d".formatted(errand.key(), errand.task(), errand.turn());
        var times = course.journal().times(errand.council() + "/" + about);
        var dice = course.dice(errand.council(), about, times);
        var council = councils.council(new CouncilId(errand.council()));
        var part = parts.get(errand.task());
        var today = LocalDate.now(clock);
        var day = (part == null ? USUAL : part.pace()).day(errand, council, today, dice);
        var at = day.isAfter(today) ? OfficeHours.on(day, dice) : OfficeHours.evening(day);
        course.diary().enter(at, errand.council(), about, times, () -> attempt(course, errand, about, times, 0));
    }

    private void attempt(Course course, Errand errand, String about, int times, int attempt) {
        if (!tasklist.isOpen(errand)) {
            return; // what it was about was settled elsewhere
        }
        var council = councils.council(new CouncilId(errand.council()));
        var dice = course.dice(errand.council(), about, times, "attempt", attempt);
        var user = whoDoes(errand, dice);
        try {
            course.journal().sent(errand);
            var form = tasklist.open(errand, user);
            var scene = new Scene(council, errand, form, LocalDate.now(clock), attempt, dice);
            var part = parts.get(errand.task());
            var typed = part == null ? Typed.nothing() : part.typing().apply(scene);
            tasklist.submit(errand, user, FormFilling.sent(scene, typed));
        } catch (RefusedException refused) {
            course.journal().refused(errand.council(), refused.refusal());
            if (attempt + 1 == MOST_ATTEMPTS) {
                course.journal().abandoned(errand, refused.refusal());
                return;
            }
            var next = council.officeCalendar().plusOpenDays(LocalDate.now(clock), attempt < 2 ? 0 : 1);
            var at = attempt < 2 ? clock.instant().plusSeconds(600) : OfficeHours.on(next, dice);
            course.diary()
                    .enter(
                            at,
                            errand.council(),
                            about,
                            times,
                            () -> attempt(course, errand, about, times, attempt + 1));
        } catch (Journal.Livelock found) {
            throw found;
        } catch (RuntimeException failure) {
            course.journal().failed("%s %s「%s」".formatted(errand.council(), errand.key(), errand.name()), failure);
        }
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
        return groups.isEmpty() ? "" : dice.pick(new ArrayList<>(dice.pick(groups)));
    }
}
