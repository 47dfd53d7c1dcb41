package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.workflow.MeetingProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office plans the next year in Tasklist and finds its meetings on the pages. */
@InBrowser
class YearPlanBrowserIT {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @LocalServerPort
    int port;

    @Autowired
    YearPlanBook book;

    @Autowired
    MeetingProcess meetings;

    @Autowired
    Clock clock;

    @AfterEach
    void callOff() {
        book.meetings(COUNCIL, next()).stream()
                .filter(card -> card.state() == MeetingState.PREPARING)
                .forEach(card -> meetings.cancel(card.id(), "試験の後片付け", Actor.system()));
    }

    @Test
    @DisplayName("G2 翌年度の計画を画面で立て、直して採用すると、会議の一覧と開催回数台帳に並ぶ")
    void theOfficePlansTheYear() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.begin("council-year");
            seat.choose("年度", next().toString());
            seat.picture("year-start");
            seat.start();

            seat.visit("/years/kisarazu/" + next().value());
            assertThat(seat.page().getByText("保存されている案")).isVisible();
            seat.picture("year-draft");
            seat.take("年間計画を確かめる", next() + " 年間計画");
            assertThat(rows(seat)).hasCount(28);
            assertThat(seat.page().locator(".fjs-form")).containsText(Pattern.compile("第[1-5][月火水木金]曜"));
            seat.picture("year-plan-top");
            rows(seat).last().click();
            assertThat(rows(seat)).hasCount(27);
            seat.tick("採用して、会議の準備を始める");
            seat.press();
            assertThat(seat.refusal()).containsText("このまま採用する理由");
            assertThat(rows(seat)).hasCount(27);
            seat.picture("year-plan-refused");
            for (var reason : seat.page().getByLabel("このまま採用する理由").all()) {
                reason.fill("年度末の1回は、必要に応じて臨時に開くため");
            }
            seat.picture("year-plan-reasons");
            seat.complete();

            awaitMeetings();
            seat.visit("/years/kisarazu/" + next().value());
            assertThat(seat.page().getByText("年度末の1回は、必要に応じて臨時に開くため").first()).isVisible();
            seat.picture("year-page");
            seat.visit("/meetings?year=" + next().value());
            assertThat(seat.page().locator("tbody tr", new Page.LocatorOptions().setHasText("準備中")))
                    .hasCount(27);
            seat.picture("year-meetings");
            seat.visit("/ledger?year=" + next().value());
            var line = seat.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("こども部会"))
                    .first();
            assertThat(line.locator("[data-head=予定]")).hasText("4");
            assertThat(line.locator("[data-head=不足]")).hasText("0");
            assertThat(seat.page()
                            .locator("details")
                            .filter(new Locator.FilterOptions().setHasText("こども部会（"))
                            .locator("a"))
                    .hasCount(4);
            seat.picture("year-ledger");
            seat.visit("/papers/years/kisarazu/%d/plan.html".formatted(next().value()));
            assertThat(seat.page().locator("body")).containsText("年間開催計画表");
            seat.picture("year-paper");
        }
        assertThat(book.of(COUNCIL, next())).last().satisfies(card -> assertThat(card.notStarted())
                .isEmpty());
    }

    /** The engine starts them by itself, one by one. */
    private void awaitMeetings() {
        var until = System.nanoTime() + 600_000_000_000L;
        while (begun() < 27 && System.nanoTime() < until) {
            LockSupport.parkNanos(500_000_000L);
        }
        assertThat(begun()).isEqualTo(27);
    }

    private long begun() {
        return book.meetings(COUNCIL, next()).stream()
                .filter(card -> card.state() == MeetingState.PREPARING)
                .count();
    }

    /** Each meeting has a button that takes it out of the plan. */
    private static Locator rows(Seat seat) {
        return seat.page().locator(".fjs-repeat-row-remove");
    }

    private FiscalYear next() {
        return new FiscalYear(FiscalYear.of(LocalDate.now(clock)).value() + 1);
    }
}
