package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.calendar.BeyondCalendar;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.AtOnce;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.YearPlanner;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What starting the meetings of a year must keep whatever happens in the middle of it, on either database. */
abstract class YearPlanContract {

    private static final int ALL = 48;

    @Autowired
    Office office;

    @Autowired
    YearPlanner planner;

    @Autowired
    YearSteps steps;

    @Autowired
    ShiftedClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate tables;

    private FiscalYear year;

    @BeforeEach
    void aYearAhead() {
        year = new FiscalYear(FiscalYear.of(LocalDate.now(clock)).value() + 30);
        planner.putAway(year);
    }

    @AfterEach
    void putAway() {
        planner.putAway(year);
    }

    @Test
    @DisplayName("C4 48の会議を始める途中で何度止まっても、続きから進み、同じ会議を重ねて始めない")
    void crashesLeaveNoTwins() {
        var plan = adopted();

        for (int n = 0; !planner.jobs(plan).isEmpty(); n++) {
            var job = planner.jobs(plan).get(0);
            if (n % 3 == 1) {
                lost(job);
            } else {
                office.runJob(job);
            }
        }

        assertThat(planner.inTheBook(year)).hasSize(ALL);
        assertThat(planner.begun(year)).isEqualTo(ALL);
        assertThat(office.isRunning(plan)).isFalse();
        assertThat(numbers("kodomo", year)).hasSize(8).doesNotHaveDuplicates().isSorted();
    }

    @Test
    @DisplayName("C4 会議を始められずに失敗した手順は、直してからやり直すと、残りを全て始める")
    void aFailingStepIsTriedAgain() {
        var plan = adopted();
        IntStream.range(0, 20).forEach(n -> office.runJob(planner.jobs(plan).get(0)));
        var next = steps.toStart(office.variable(plan, "planId")).get(20);
        var day = day(next);
        move(next, LocalDate.of(2999, 1, 7));

        var refusal = refusal(() -> office.runJob(planner.jobs(plan).get(0)));

        assertThat(refusal).as("no holidays are known so far ahead").isInstanceOf(BeyondCalendar.class);
        assertThat(planner.inTheBook(year)).hasSize(20);
        move(next, day);
        planner.runAll(plan);
        assertThat(planner.inTheBook(year)).hasSize(ALL);
        assertThat(planner.begun(year)).isEqualTo(ALL);
    }

    @Test
    @DisplayName("C4 同じ手順を2度行っても、同時に行っても、会議は1つだけ始まる")
    void theSameStepTwiceStartsOneMeeting() {
        var plan = adopted();
        var first = steps.toStart(office.variable(plan, "planId")).get(0);

        var ends = AtOnce.twice(() -> {
            steps.startMeeting(first);
            return "";
        });
        steps.startMeeting(first);

        assertThat(ends.done()).as(ends.toString()).isPositive();
        assertThat(planner.inTheBook(year)).hasSize(1);
        planner.runAll(plan);
        assertThat(planner.inTheBook(year)).hasSize(ALL);
        assertThat(planner.begun(year)).isEqualTo(ALL);
    }

    private String adopted() {
        var plan = planner.open(year, "");
        var meetings = planner.meetings(plan);
        planner.send(plan, YearPlanner.more(meetings, year, ALL - meetings.size()), "部会の活動を増やすため", "ADOPT");
        return plan;
    }

    /** Of its meetings in the book, in the order of their days. */
    List<Integer> numbers(String body, FiscalYear year) {
        return planner.inTheBook(year).stream()
                .filter(card -> card.body().value().equals(body))
                .sorted(Comparator.comparing(card -> card.schedule().on()))
                .map(MeetingCard::title)
                .map(title -> Integer.valueOf(title.replaceAll(".*第(\\d+)回.*", "$1")))
                .toList();
    }

    /** The program dies before the work of the job is kept. */
    private void lost(Job job) {
        transaction.executeWithoutResult(status -> {
            office.runJob(job);
            status.setRollbackOnly();
        });
    }

    private void move(String planned, LocalDate day) {
        tables.update("update planned_meeting set held_on = ? where id = ?", day, planned);
    }

    private LocalDate day(String planned) {
        return tables.queryForObject("select held_on from planned_meeting where id = ?", LocalDate.class, planned);
    }
}
