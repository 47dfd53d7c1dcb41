package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our forms in Tasklist and our parts of Cockpit by the same rules as our pages; what is Camunda's own is not ours. */
@InBrowser
class FormsAccessibilityBrowserIT {

    private static final String FORM = ".fjs-container";
    private static final AtomicInteger COUNTED = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @ParameterizedTest
    @CsvSource({"jimukyoku, issue-escalation", "jimukyoku, meeting", "soudan, individual-support"})
    @DisplayName("P12 始めるときの様式は、WCAG 2.1 AAの自動検査に合格する")
    void startFormsAreAccessible(String username, String process) {
        try (var seat = Seat.of(username, port)) {
            seat.begin(process);

            AccessibilityBrowserIT.accessible(seat.page(), FORM);
        }
    }

    @Test
    @DisplayName("P12 会議と依頼のタスクの様式は、WCAG 2.1 AAの自動検査に合格する")
    void formsOfTasksAreAccessible() {
        var title = "様式の検査の課題（第%d報）".formatted(COUNTED.incrementAndGet());
        var issue = office.variable(office.registerIssue(title), "issueId");
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        var request = asking.instanceOf(asking.ask(new IssueId(issue), "kodomo", "論点"));
        try (var seat = Seat.of("jimukyoku", port)) {
            look(seat, request, "answerRequest");
            look(seat, meeting, "compileAgenda");
            office.compileAgenda(meeting, title);
            look(seat, meeting, "reviewAgenda");
            office.review(meeting, "reviewAgenda", "APPROVED", "");
            look(seat, meeting, "takeAttendance");
            office.takeAttendance(meeting, 8);
            look(seat, meeting, "takeResults");
            office.takeResults(meeting, "SUBMIT", "市全体で取り組むため");
            look(seat, meeting, "writeMinutes");
        }
    }

    @ParameterizedTest
    @CsvSource({"overdue", "dashboard"})
    @DisplayName("P12 業務の監視に加えた「期限超過」は、WCAG 2.1 AAの自動検査に合格する")
    void ourPartsOfCockpitAreAccessible(String screen) {
        try (var seat = Seat.of("admin", port)) {
            seat.visit("/camunda/app/cockpit/default/#/" + screen);
            assertThat(seat.page().locator(".kyogikai-overdue").first()).isVisible();
            seat.page().waitForLoadState(LoadState.NETWORKIDLE);

            AccessibilityBrowserIT.accessible(seat.page(), ".kyogikai-overdue");
        }
    }

    private void look(Seat seat, String instance, String task) {
        seat.page().waitForCondition(() -> office.task(instance, task) != null); // a job leads there
        seat.take(office.task(instance, task).getId());
        AccessibilityBrowserIT.accessible(seat.page(), FORM);
    }
}
