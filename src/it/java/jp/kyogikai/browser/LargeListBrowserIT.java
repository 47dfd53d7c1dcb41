package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.List;
import jp.kyogikai.meeting.AttendanceEntry;
import jp.kyogikai.meeting.Attendances;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The longest list of the office: 33 members, each with seven fields. */
@InBrowser
class LargeListBrowserIT {

    /** From the key press to the moment when the browser has painted what it changed. */
    private static final String WATCH = """
            () => {
              window.painted = [];
              let pressed = 0;
              addEventListener('keydown', event => { pressed = event.timeStamp; }, true);
              addEventListener('input', () => requestAnimationFrame(() => {
                const after = new MessageChannel();
                after.port1.onmessage = () => window.painted.push(performance.now() - pressed);
                after.port2.postMessage(null);
              }), true);
            }
            """;

    /** Far more than what we aim at (100 ms and 2 s): the machine that builds is busy, a form that hangs is worse. */
    private static final double SANE = 5_000;

    private static final double SANE_SUBMIT = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Attendances attendances;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("33人の出欠は、待たずに入力でき、入力したとおりに保存される")
    void thirtyThreeMembersAreEnteredWithoutWaiting() {
        var meeting = plenaryOnTheDay();
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(meeting, "takeAttendance").getId());
            var notes = seat.page().getByLabel("備考");
            assertThat(notes).hasCount(33);
            seat.page().evaluate(WATCH);

            for (int row : new int[] {0, 16, 32}) {
                notes.nth(row).click();
                notes.nth(row).pressSequentially("arrived 14:20", new Locator.PressSequentiallyOptions().setDelay(120));
            }
            var key = median(seat);
            var began = System.nanoTime();
            seat.complete();
            var submit = (System.nanoTime() - began) / 1e6;

            System.out.printf("33 rows x 6 fields: key to paint %.0f ms (median), submit %.0f ms%n", key, submit);
            assertThat(recorded(meeting))
                    .hasSize(33)
                    .filteredOn("arrived 14:20"::equals)
                    .hasSize(3);
            assertThat(key).isPositive().isLessThan(SANE);
            assertThat(submit).isLessThan(SANE_SUBMIT);
        }
    }

    private String plenaryOnTheDay() {
        var meeting = office.prepareMeeting("zentai", Days.of(clock).plain(300));
        office.compileAgenda(meeting, "（課題なし）");
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        return meeting;
    }

    private List<String> recorded(String meeting) {
        var id = new MeetingId(office.variable(meeting, "meetingId"));
        return attendances.list(id, Actor.system()).stream()
                .map(AttendanceEntry::note)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static double median(Seat seat) {
        var times = ((List<Number>) seat.page().evaluate("() => window.painted"))
                .stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return times[times.length / 2];
    }
}
