package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import jp.kyogikai.issue.Activity;
import jp.kyogikai.issue.ActivityKind;
import jp.kyogikai.issue.Investigations;
import jp.kyogikai.issue.ReferralState;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An investigation as the chair of the subcommittee and the office see it. */
@InBrowser
class ReferralBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Subcommittee subcommittee;

    @Autowired
    Referrals referrals;

    @Autowired
    Investigations investigations;

    @Autowired
    Clock clock;

    private ReferralId referral;

    @BeforeEach
    void aSubcommitteeIsAsked() {
        var issue = office.variable(office.registerIssue("短期入所の受入れについて" + UUID.randomUUID()), "issueId");
        referral = asking.ask(new IssueId(issue), "kodomo", "受入れが進まない理由と、地域でできること。");
    }

    @Test
    @DisplayName("部会長は受諾し、調査活動を書き足しながら保存して、報告書案を部会に諮る")
    void chairInvestigatesAndBringsTheReportBeforeTheBody() {
        var today = LocalDate.now(clock);
        try (var seat = Seat.of("bukaicho-kodomo", port)) {
            seat.take(subcommittee.task(referral, "answerRequest").getId());
            seat.tick("受諾する");
            seat.picture("80-referral-reply");
            seat.complete();

            seat.take(subcommittee.task(referral, "investigate").getId());
            seat.page().getByRole(AriaRole.BUTTON).filter(text("行を追加")).first().click();
            seat.choose("種類", "聞き取り");
            seat.fillTimes(today.format(DateTimeFormatter.ofPattern("yyyy/MM/dd")));
            seat.fill("相手先", "市内の短期入所事業所");
            seat.page().getByLabel("結果").first().fill("6か所中2か所が受入れ可能");
            seat.fill("中間報告", "事業所への聞き取りを終えた。");
            seat.tick("保存して続ける");
            seat.picture("81-referral-work");
            seat.complete();
            assertThat(investigations.activities(referral))
                    .containsExactly(new Activity(ActivityKind.INTERVIEW, today, "市内の短期入所事業所", "6か所中2か所が受入れ可能"));

            seat.take(subcommittee.task(referral, "investigate").getId());
            assertThat(seat.page().getByLabel("相手先").first()).hasValue("市内の短期入所事業所");
            seat.fill("報告書案", "受入れの相談窓口を一つにする。");
            seat.tick("報告書案を部会に諮る");
            seat.picture("82-referral-send");
            seat.complete();
            assertThat(referrals.card(referral).state()).isEqualTo(ReferralState.REPORTING);
            assertThat(investigations.activities(referral)).hasSize(1);

            seat.visit("/referrals/" + referral);
            seat.picture("83-referral-page");
        }
    }

    @Test
    @DisplayName("照会は理由を書いて事務局に届き、事務局の答えは次の回答の画面に示される")
    void officeAnswersWhatIsAskedBack() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(subcommittee.task(referral, "answerRequest").getId());
            seat.tick("照会する");
            seat.tick("電話");
            seat.fill("照会の内容・辞退の理由", "対象は何歳までか。");
            seat.picture("84-referral-ask");
            seat.complete();

            seat.take(subcommittee.task(referral, "clarify").getId());
            seat.fill("照会への回答", "18歳未満とする。");
            seat.picture("85-referral-clarify");
            seat.complete();

            seat.take(subcommittee.task(referral, "answerRequest").getId());
            assertThat(seat.page().locator(".fjs-form")).containsText("18歳未満とする。");
        }
    }

    @Test
    @DisplayName("期限までに部会の会議の予定がないとき、事務局は随時開催の要否を理由とともに判断し、課題の画面に残る")
    void officeJudgesOnAMeetingOutOfTurn() {
        var issue = new IssueId(office.variable(office.registerIssue("周知について" + UUID.randomUUID()), "issueId"));
        var asked = asking.ask(issue, "anshin", "周知が進まない理由");
        subcommittee.accept(asked);
        subcommittee.work(asked, "周知の方法を改める。", "SEND");
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take("随時開催の要否を判断する", referrals.card(asked).number());
            seat.picture("86-out-of-turn");
            seat.tick("随時開催を行う");
            seat.fill("判断の理由", "次の定例の会議では、報告の期限に間に合わないため。");
            seat.picture("87-out-of-turn-judged");
            seat.complete();

            seat.visit("/issues/" + issue);
            assertThat(seat.page().locator("main")).containsText("次の定例の会議では、報告の期限に間に合わないため。");
            seat.picture("88-out-of-turn-issue");
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions text(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
