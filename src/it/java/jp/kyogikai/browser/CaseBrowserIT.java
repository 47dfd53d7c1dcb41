package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case from its registration to the confirmed text, as the circle and the office see it. */
@InBrowser
class CaseBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("相談支援専門員が登録した事例は、会議、文案、匿名化の確認を経て課題になる")
    void aCaseBecomesAnIssue() {
        var days = Days.of(clock);
        try (var supporter = Seat.of("soudan", port);
                var office = Seat.of("jimukyoku", port)) {
            register(supporter, days);
            prepare(supporter, days);
            record(supporter);
            draft(supporter);
            confirm(office);
            supporter.visit("/cases");
            assertThat(supporter.page().locator("main")).containsText("地域課題として協議中");
            supporter.picture("86-cases");
            supporter.page().getByText("Zさん").first().click();
            supporter.picture("87-case");
        }
    }

    private static void register(Seat seat, Days days) {
        seat.begin("individual-support");
        seat.picture("80-case-register-empty");
        seat.fill("仮名", "Zさん");
        seat.fill("相談支援事業所", "相談支援事業所しおさい");
        seat.fill("氏名", "髙橋 𠮷郎");
        seat.fill("ふりがな", "たかはし よしろう");
        seat.choose("本人・家族の同意", "本人の同意あり");
        seat.fillTimes(days.typed(0));
        seat.tick("急ぐ");
        seat.fill("現状", "夜間に介護者が倒れたときの受入れ先がない。");
        seat.fill("本人・家族の意向", "住み慣れた家で暮らし続けたい。");
        seat.picture("81-case-register");
        seat.start();
    }

    private static void prepare(Seat seat, Days days) {
        seat.take("個別支援会議を準備する", "事例");
        seat.fillTimes(days.typed(3));
        seat.fill("場所", "相談室");
        seat.fill("主担当", "相談支援事業所しおさい");
        seat.fill("氏名", "祇園 さくら");
        seat.picture("82-case-prepare");
        seat.complete();
    }

    private static void record(Seat seat) {
        seat.take("会議の内容を記録する", "事例");
        seat.fill("検討内容", "受入れ先を探した。");
        seat.fill("残された課題", "夜間の受入れ先");
        seat.tick("地域課題あり");
        seat.picture("83-case-record");
        seat.complete();
    }

    private static void draft(Seat seat) {
        seat.take("地域課題の文案を作成する", "事例");
        seat.fill("課題名", "夜間の受入れ先");
        seat.fill("課題の内容", "高橋さんを夜間に受け入れる所が市内にない。");
        seat.complete();
        seat.take("地域課題の文案を作成する", "事例");
        assertThat(seat.page().locator(".fjs-form")).containsText("検出された箇所");
        seat.picture("84-case-draft-findings");
        seat.fill("課題の内容", "夜間に受け入れる所が市内にない。");
        seat.choose("扱い", "削除した");
        seat.complete();
    }

    private static void confirm(Seat seat) {
        seat.take("匿名化を確認する", "事例");
        seat.tick("承認する");
        seat.picture("85-case-confirm");
        seat.complete();
    }
}
