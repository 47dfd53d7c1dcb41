package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case before the coordination body, from the sheet to the advice, as everybody concerned sees it. */
@InBrowser
class CaseReviewBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Supporters supporters;

    @Autowired
    Office office;

    @Test
    @DisplayName("担当者が諮った事例は、確認、招集、回収資料、検討を経て、論点・助言が担当者に届く")
    void aCaseIsLookedAt() {
        var supportCase = supporters.registerCase();
        var page = "/cases/" + office.variable(supportCase, "caseId");
        try (var circle = Seat.of("soudan", port);
                var secretariat = Seat.of("jimukyoku", port);
                var member = Seat.of("bukaicho-kodomo", port)) {
            circle.visit(page);
            circle.page().getByText("事例検討に諮る").last().click();
            assertThat(circle.page().locator("main")).containsText("事例シート作成中");
            circle.picture("90-review-case-page");
            var number = circle.page()
                    .locator("h3", new com.microsoft.playwright.Page.LocatorOptions().setHasText("-検討-"))
                    .first()
                    .innerText()
                    .split("　")[0];
            writeSheet(circle, number);
            release(secretariat, number);
            circle.visit(page);
            circle.page().getByText("事例シートを取り戻す").click();
            circle.picture("92b-review-take-back");
            var meeting = callMeeting(secretariat, number);
            var meetingPage = "/meetings/" + office.variable(meeting, "meetingId");

            member.visit(meetingPage);
            member.picture("94-review-meeting-page");
            member.page().getByText("画面").first().click();
            member.picture("95-review-own-copy");

            hold(secretariat, meeting);
            secretariat.visit(meetingPage);
            assertThat(secretariat.page().locator("main")).containsText("参加した事業者・機関");
            secretariat.picture("98-review-meeting-after");
            secretariat.visit("/cases");
            secretariat.picture("99-review-counts");
            circle.visit(page);
            assertThat(circle.page().locator("main")).containsText("連絡先を一つにするとよい。");
            circle.picture("99b-review-advice");
        }
    }

    private static void writeSheet(Seat seat, String number) {
        seat.take("事例シートを作成する", number);
        seat.fill("事例の概要", "50代の高橋さんと80代の母が二人で暮らしている。");
        seat.fill("これまでの支援と経過", "短期入所を3か所に当たったが、満床であった。");
        seat.fill("検討してほしい点", "母が入院したときに備え、今からできること。");
        seat.complete();
        seat.take("事例シートを作成する", number);
        seat.picture("91-review-sheet");
        seat.fill("事例の概要", "50代の本人と80代の母が二人で暮らしている。");
        for (var select : seat.selects("扱い").all()) {
            seat.choose(select, "削除した");
        }
        seat.complete();
    }

    private static void release(Seat seat, String number) {
        seat.take("事例シートを確認する", number);
        seat.tick("承認する");
        seat.picture("92-review-confirm");
        seat.complete();
    }

    /** The agenda is looked at; the office enters the rest as in every meeting. */
    private String callMeeting(Seat seat, String number) {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        seat.take(office.task(meeting, "compileAgenda").getId());
        seat.picture("93-review-agenda");
        office.compileAgenda(meeting, number);
        office.review(meeting, "reviewAgenda", "APPROVED", "");
        return meeting;
    }

    private void hold(Seat seat, String meeting) {
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        seat.take(office.task(meeting, "takeResults").getId());
        seat.choose(seat.selects("結果").last(), "検討済み");
        seat.picture("96-review-results");
        seat.complete();
        seat.take("会議録を作成する", office.variable(meeting, "label")); // the jobs run by themselves here
        seat.fill("論点・助言", "連絡先を一つにするとよい。");
        seat.picture("97-review-minutes");
        seat.complete();
        office.review(meeting, "reviewMinutes", "APPROVED", "");
    }
}
