package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.function.Consumer;
import jp.kyogikai.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One matter on its whole way, from a single case up and back to the family, at the screens of all who work on it. */
@InBrowser
class LadderBrowserIT {

    private static final String ISSUE = "医療的ケアのある人の夜間の受入れ";
    private static final String REPORT = "受入れの相談窓口を一つにする。";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("個別事例は、調整会議、専門部会、調整会議、全体会議を経て、本人・家族への説明まで、画面だけで進む")
    void theScreensCarryACaseUpTheLadderAndBackToTheFamily() {
        try (var supporter = Seat.of("soudan", port)) {
            var supportCase = aCaseLeavesAnIssue(supporter);

            coordinationWantsItInvestigated();
            officeAsksTheSubcommittee();
            chairInvestigates();
            meeting("こども部会", 270, "こども部会の会場", "ladder-40")
                    .agenda()
                    .everybodyCame()
                    .decided("採択", "報告書案のとおり。");

            meeting("調整会議", 280, "調整会議の会場2", "ladder-50")
                    .agenda()
                    .approvedBy("zacho", "次第を確認する")
                    .everybodyCame()
                    .decided("上程", "部会の報告を踏まえて上程する。");
            meeting("全体会議", 300, "全体会議の会場", "ladder-60")
                    .agenda()
                    .approvedBy("kaicho", "次第を確認する")
                    .everybodyCame()
                    .decided("採択", "提案のとおり。");
            officePlansAndAnswers();

            supportCase.explain();
            assertThat(supportCase.row()).containsText("終結");
            supporter.picture("ladder-82-cases");
            supporter.page().getByText("Lさん").first().click();
            supporter.picture("ladder-83-case");
        }
        as("jimukyoku", seat -> {
            seat.visit("/issues?year=" + Days.of(clock).first().getYear());
            seat.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(ISSUE))
                    .click();
            seat.picture("ladder-90-issue");
            assertThat(seat.page().locator(".kind .state")).hasText("完結");
        });
    }

    private CaseAtScreen aCaseLeavesAnIssue(Seat supporter) {
        var supportCase = CaseAtScreen.registered(supporter, Days.of(clock), "Lさん", "ladder-10");
        supportCase.prepare();
        supportCase.record();
        supportCase.draft(ISSUE);
        as("jimukyoku", supportCase::confirmedBy);
        return supportCase;
    }

    private void coordinationWantsItInvestigated() {
        meeting("調整会議", 250, "調整会議の会場1", "ladder-20")
                .agenda()
                .approvedBy("zacho", "次第を確認する")
                .everybodyCame()
                .decided("調査・検討依頼", "受入れの実情が分からないため。")
                .minutes(seat -> {})
                .approvedBy("zacho", "会議録を確認する");
    }

    private void officeAsksTheSubcommittee() {
        as("jimukyoku", seat -> {
            seat.take("調査・検討を依頼する", "課題-");
            seat.page()
                    .locator("[role=group][aria-label*='こども部会']")
                    .getByLabel("依頼する")
                    .check();
            seat.fillTimes(Days.of(clock).typed(330));
            seat.picture("ladder-30-referral");
            seat.complete();
        });
    }

    private void chairInvestigates() {
        as("bukaicho-kodomo", seat -> {
            seat.take("依頼への回答を記録する", "依頼-");
            seat.tick("受諾する");
            seat.picture("ladder-31-reply");
            seat.complete();
            seat.take("調査・検討を進める", "依頼-");
            seat.fill("報告書案", REPORT);
            seat.tick("報告書案を部会に諮る");
            seat.picture("ladder-32-investigation");
            seat.complete();
        });
    }

    private void officePlansAndAnswers() {
        as("jimukyoku", seat -> {
            seat.take("採択後の取組を記録する", "課題-");
            seat.fill("誰が", "みほん短期入所事業所連絡会");
            seat.fill("何を", "緊急時の受入れの順番と連絡の手順を定める");
            seat.fillTimes(Days.of(clock).typed(340));
            seat.picture("ladder-70-measures");
            seat.complete();
            seat.take("検討結果のお知らせを作成する", "課題-");
            seat.picture("ladder-71-answer");
            seat.complete();
        });
    }

    private MeetingAtScreen meeting(String body, int day, String place, String pictures) {
        return MeetingAtScreen.prepared(port, body, Days.of(clock).typed(day), place, ISSUE, pictures);
    }

    private void as(String username, Consumer<Seat> work) {
        try (var seat = Seat.of(username, port)) {
            work.accept(seat);
        }
    }
}
