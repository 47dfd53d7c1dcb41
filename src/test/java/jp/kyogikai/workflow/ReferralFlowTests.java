package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kyogikai.issue.Activity;
import jp.kyogikai.issue.ActivityKind;
import jp.kyogikai.issue.Investigations;
import jp.kyogikai.issue.ReferralEntry;
import jp.kyogikai.issue.ReferralEventKind;
import jp.kyogikai.issue.ReferralState;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
class ReferralFlowTests {

    private static final String QUESTION = "短期入所の受入れが進まない理由と、地域でできること。";
    private static final String REPORT = "受入れの相談窓口を一つにすることが必要である。";

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
    ReferralProcess process;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    private final String title = "調査の歩み" + UUID.randomUUID();
    private IssueId issue;
    private ReferralId referral;

    @BeforeEach
    void aSubcommitteeIsAsked() {
        issue = new IssueId(office.variable(office.registerIssue(title), "issueId"));
        referral = asking.ask(issue, "kodomo", QUESTION);
    }

    @Test
    @DisplayName("受諾して調査し、部会の会議が報告書案を採択すると、依頼元に知らせて終わる")
    void adoptedReportIsTold() {
        subcommittee.accept(referral);
        subcommittee.work(referral, REPORT, "SEND");
        var instance = asking.instanceOf(referral);

        subcommittee.decide("kodomo", number(), "ADOPT", "");

        assertThat(state()).isEqualTo(ReferralState.ANSWERED);
        assertThat(asking.isWaiting(referral)).isFalse();
        assertThat(office.isRunning(instance)).isFalse();
    }

    @Test
    @DisplayName("照会には事務局が答え、論点と期限を改めて、もう一度回答を求める")
    void askedBackRequestIsPutAnew() {
        var due = subcommittee.today().plusMonths(5);

        subcommittee.reply(referral, "ASKED", "対象とする年齢を教えてください。");
        subcommittee.clarify(referral, "18歳未満です。", "18歳未満の短期入所の受入れ", due);

        assertThat(referrals.card(referral))
                .returns("18歳未満の短期入所の受入れ", it -> it.question())
                .returns(due, it -> it.due())
                .returns(ReferralState.REQUESTED, it -> it.state());
        assertThat(office.text(subcommittee.task(referral, "answerRequest"), "exchange"))
                .contains("対象とする年齢を教えてください。", "18歳未満です。");
        subcommittee.accept(referral);
        assertThat(state()).isEqualTo(ReferralState.IN_HAND);
    }

    @Test
    @DisplayName("辞退は、その理由とともに依頼元に知らせる")
    void declinedRequestIsTold() {
        subcommittee.reply(referral, "DECLINED", "居住支援部会の所掌のため");
        office.runJobs();

        assertThat(state()).isEqualTo(ReferralState.DECLINED);
        assertThat(asking.isWaiting(referral)).isFalse();
        assertThat(referrals.history(referral)).extracting(ReferralEntry::text).containsExactly("居住支援部会の所掌のため");
    }

    @Test
    @DisplayName("部会の会議で継続となった報告書案は、次の会議を待つ")
    void continuedReportWaitsAgain() {
        subcommittee.accept(referral);
        subcommittee.work(referral, REPORT, "SEND");

        subcommittee.decide("kodomo", number(), "CONTINUE", "");

        assertThat(state()).isEqualTo(ReferralState.REPORTING);
        assertThat(office.offered(office.prepareMeeting("kodomo", "2026-12-17")))
                .filteredOn(it -> it.contains(number()))
                .hasSize(1);
        subcommittee.decide("kodomo", number(), "ADOPT", "");
        assertThat(asking.isWaiting(referral)).isFalse();
    }

    @Test
    @DisplayName("差し戻された報告書案は、理由を示して調査・検討に戻り、練り直して採択される")
    void returnedReportIsWorkedOver() {
        subcommittee.accept(referral);
        subcommittee.work(referral, REPORT, "SEND");

        subcommittee.decide("kodomo", number(), "RETURN", "費用の見込みを加えること。");

        assertThat(state()).isEqualTo(ReferralState.IN_HAND);
        assertThat(office.text(subcommittee.task(referral, "investigate"), "returned"))
                .contains("費用の見込みを加えること。");
        subcommittee.work(referral, REPORT + "費用は年20万円を見込む。", "SEND");
        subcommittee.decide("kodomo", number(), "ADOPT", "");
        assertThat(referrals.card(referral).report()).endsWith("費用は年20万円を見込む。");
        assertThat(asking.isWaiting(referral)).isFalse();
    }

    @Test
    @DisplayName("保存して続けると、調査活動と中間報告を残して、同じ仕事が続く")
    void keptWorkGoesOn() {
        subcommittee.accept(referral);
        var rows = subcommittee.activities(referral, subcommittee.today(), "市内の短期入所事業所", "6か所中2か所が受入れ可能");

        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValueTyped("activities", Office.json(rows))
                        .putValue("interim", "事業所への聞き取りを終えた。"));

        assertThat(investigations.activities(referral))
                .containsExactly(
                        new Activity(ActivityKind.INTERVIEW, subcommittee.today(), "市内の短期入所事業所", "6か所中2か所が受入れ可能"));
        assertThat(office.rows(subcommittee.task(referral, "investigate"), "activities"))
                .hasSize(1);
        assertThat(office.text(subcommittee.task(referral, "investigate"), "interim"))
                .isEqualTo("事業所への聞き取りを終えた。");
    }

    @Test
    @DisplayName("期限の延長は、理由と元の期限を経過に残す")
    void extensionIsRemembered() {
        var due = referrals.card(referral).due();
        subcommittee.accept(referral);

        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValue("extendedTo", due.plusMonths(1).toString())
                        .putValue("extensionReason", "事業所の回答がそろわないため"));

        assertThat(referrals.card(referral).due()).isEqualTo(due.plusMonths(1));
        assertThat(referrals.history(referral))
                .last()
                .isEqualTo(new ReferralEntry(
                        ReferralEventKind.EXTENDED,
                        subcommittee.today(),
                        "事業所の回答がそろわないため",
                        "",
                        null,
                        due,
                        due.plusMonths(1)));
        assertThat(office.text(subcommittee.task(referral, "investigate"), "due"))
                .contains("変更1回、当初は");
    }

    @Test
    @DisplayName("二つの部会に依頼したとき、一方の報告はもう一方の待ち合わせを進めない")
    void oneAnswerLeavesTheOtherWaiting() {
        var other = asking.ask(issue, "kyoju", "住まいの面から見た受入れの課題");

        subcommittee.reply(other, "DECLINED", "年度内の開催予定がないため");
        office.runJobs();

        assertThat(asking.isWaiting(other)).isFalse();
        assertThat(asking.isWaiting(referral)).isTrue();
        assertThat(state()).isEqualTo(ReferralState.REQUESTED);
    }

    @Test
    @DisplayName("本文のない報告書案は諮れず、画面の入力も保存しない")
    void reportNeedsText() {
        subcommittee.accept(referral);

        var refusal = refusal(() -> subcommittee.submit(
                referral, subcommittee.shown(referral).putValue("interim", "途中").putValue("next", "SEND")));

        assertThat(refusal).isEqualTo(new TypedText.Empty("報告書案"));
        assertThat(referrals.card(referral).interim()).isEmpty();
    }

    @Test
    @DisplayName("回答を待つ間に取り下げた依頼は、部会の仕事を終える")
    void withdrawnRequestEnds() {
        var instance = asking.instanceOf(referral);

        withdraw();

        assertThat(office.isRunning(instance)).isFalse();
        assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    @DisplayName("調査の途中で取り下げた依頼は、部会の仕事を終える")
    void withdrawnInvestigationEnds() {
        subcommittee.accept(referral);
        var instance = asking.instanceOf(referral);

        withdraw();

        assertThat(office.isRunning(instance)).isFalse();
    }

    @Test
    @DisplayName("依頼元に知らせる前に取り下げた依頼は、知らせずに終わる")
    void withdrawnReportIsNotTold() {
        subcommittee.reply(referral, "DECLINED", "所掌外のため");
        var instance = asking.instanceOf(referral);

        withdraw();
        office.runJobs();

        assertThat(office.isRunning(instance)).isFalse();
        assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    @DisplayName("部会の仕事は、その部会の長と事務局に示す")
    void workIsOfferedToTheChairAndTheOffice() {
        var task = subcommittee.task(referral, "answerRequest");

        var groups = tasks.getIdentityLinksForTask(task.getId()).stream().map(link -> link.getGroupId());

        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(List.of("kisarazu-kodomo-chair", "kisarazu-secretariat"));
    }

    @Test
    @DisplayName("F7 調査・検討の仕事の期限は報告の期限であり、延長とともに延びる")
    void workIsDueWithTheReport() {
        subcommittee.accept(referral);
        var due = referrals.card(referral).due();
        assertThat(subcommittee.task(referral, "investigate").getDueDate()).isInSameDayAs(due.toString());

        subcommittee.submit(
                referral,
                subcommittee
                        .shown(referral)
                        .putValue("extendedTo", due.plusDays(20).toString())
                        .putValue("extensionReason", "会議の日程が変わったため"));

        assertThat(subcommittee.task(referral, "investigate").getDueDate())
                .isInSameDayAs(due.plusDays(20).toString());
    }

    private void withdraw() {
        transaction.executeWithoutResult(status -> {
            asking.giveUp(referral);
            process.withdraw(referral, "課題の取下げ", Actor.system());
        });
    }

    private ReferralState state() {
        return referrals.card(referral).state();
    }

    private String number() {
        return referrals.card(referral).number();
    }
}
