package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A matter left to writing, its ballots counted by hand. */
@InBrowser
class WrittenMeetingBrowserIT {

    private static final String MATTER = "緊急時の受入先の確保（書面）";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    MeetingBook book;

    @Autowired
    MeetingPapers papers;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("G8 定足数に達しない会議で書面へ回した議題を、画面で書面による会議にかけ、書面表決で決める")
    void aMatterIsSettledByBallots() {
        office.registerIssue(MATTER);
        var lapsed = office.prepareMeeting("chosei", Days.of(clock).plain(251));
        office.compileAgenda(lapsed, MATTER);
        office.review(lapsed, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(lapsed, 3);
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(lapsed, "takeResults").getId());
            seat.picture("34-written-quorum-missing");
            var last = selects(seat).count() - 1;
            for (int i = 0; i < last; i++) {
                seat.choose(selects(seat).nth(i), "次回へ持越し");
            }
            seat.choose(selects(seat).last(), "書面へ");
            seat.picture("34-written-left");
            seat.complete();

            seat.begin("meeting");
            seat.choose("会議体", "調整会議");
            seat.tick("書面による会議");
            assertThat(seat.page().getByLabel("場所")).hasCount(0);
            seat.fillTimes(Days.of(clock).typed(265));
            seat.picture("35-written-start");
            seat.start();
            var card = latest();
            assertThat(card.title()).endsWith("調整会議（書面）");

            seat.take("次第を作成する", card.title());
            assertThat(row(seat, "取り上げる", MATTER).getByLabel("取り上げる")).isChecked();
            seat.picture("36-written-agenda");
            seat.complete();
            seat.take("次第を確認する", card.title());
            seat.tick("承認する");
            seat.tick("電話");
            seat.complete();
            seat.visit("/papers/meetings/%s/notice.html".formatted(card.id()));
            seat.picture("37-written-notice");

            seat.take("書面表決を記録する", card.title());
            seat.picture("38-written-ballots-empty");
            var notReturned = selects(seat).count() - 1;
            seat.choose(selects(seat).first(), "反対あり");
            for (int i = 1; i < notReturned; i++) {
                seat.choose(selects(seat).nth(i), "全て賛成");
            }
            seat.fill("反対する議題の番号", "９");
            seat.press();
            assertThat(seat.refusal()).containsText("次第にありません");
            seat.picture("39-written-ballots-refused");
            seat.fill("反対する議題の番号", "1、2");
            seat.complete();

            seat.take("結果を記録する", card.title());
            assertThat(seat.page()
                            .locator("[role=group][aria-label*='賛成9人、反対1人']")
                            .first())
                    .isVisible();
            seat.choose(selects(seat).last(), "解決");
            seat.picture("40-written-results");
            seat.complete();

            var minutes = papers.minutes(card.id(), Actor.system());
            assertThat(minutes.items())
                    .extracting(MinutesPaper.Item::result)
                    .containsExactly("了承（賛成9人、反対1人）", "了承", "解決（賛成10人、反対0人）");
            seat.visit("/papers/meetings/%s/minutes.html".formatted(card.id()));
            seat.picture("41-written-minutes");
        }
    }

    private MeetingCard latest() {
        return book.of(new CouncilId(Office.COUNCIL)).stream()
                .filter(card -> card.kind().isInWriting())
                .findFirst()
                .orElseThrow();
    }

    private static Locator selects(Seat seat) {
        return seat.page().locator(".fjs-form-field-dynamiclist .fjs-form-field-select");
    }

    private static Locator row(Seat seat, String label, String text) {
        return seat.page()
                .locator("[role=group][aria-label*='%s']".formatted(text))
                .filter(new Locator.FilterOptions().setHas(seat.page().getByLabel(label)));
    }
}
