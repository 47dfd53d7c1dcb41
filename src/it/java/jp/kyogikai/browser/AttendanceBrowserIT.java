package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who came late, who came instead, who presided and who listened, entered by hand. */
@InBrowser
class AttendanceBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    MeetingPapers papers;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("遅参、代理、議長の代行、傍聴人数は、出欠の画面で入力したとおりに会議録に載る")
    void whatIsTypedStandsInTheMinutes() {
        var meeting = office.prepareMeeting("chosei", Days.of(clock).plain(250));
        office.compileAgenda(meeting, "（課題なし）");
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(meeting, "takeAttendance").getId());
            seat.picture("30-attendance-empty");
            seat.choose(row(seat, 0).locator(".fjs-form-field-select"), "欠席（届出あり）");
            row(seat, 1).getByLabel("遅参・早退").check();
            seat.picture("30-attendance-late");
            seat.fill("着席した時刻", "14:20");
            seat.choose(row(seat, 2).locator(".fjs-form-field-select"), "代理");
            seat.fill("代理出席者", "伊藤　明");
            var second = row(seat, 1).getByLabel("氏名").inputValue();
            seat.press();
            assertThat(seat.refusal()).containsText("議長とした");
            seat.picture("31-attendance-refused");

            seat.choose("議長を務めた方", second);
            seat.fill("傍聴人数", "3");
            seat.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("行を追加"))
                    .click();
            seat.fill("職・所属", "みほん大学　講師");
            seat.page().getByLabel("氏名").last().fill("加藤　光");
            seat.picture("32-attendance-full");
            seat.complete();

            var minutes = papers.minutes(new MeetingId(office.variable(meeting, "meetingId")), Actor.system());
            assertThat(minutes.chair()).isEqualTo(second + "（議長代行）");
            assertThat(minutes.observers()).isEqualTo("3人");
            assertThat(minutes.guests()).containsExactly("みほん大学　講師　加藤　光");
            assertThat(minutes.present())
                    .extracting(MinutesPaper.Attendee::attendance)
                    .startsWith("出席（遅参・午後2時20分着席）", "代理出席（伊藤　明）");
            seat.visit("/papers/meetings/%s/minutes.html".formatted(office.variable(meeting, "meetingId")));
            seat.picture("33-attendance-minutes");
        }
    }

    private static Locator row(Seat seat, int index) {
        return seat.page()
                .locator(".fjs-form-field-dynamiclist .fjs-layout-row")
                .filter(new Locator.FilterOptions().setHas(seat.page().getByLabel("備考")))
                .nth(index);
    }
}
