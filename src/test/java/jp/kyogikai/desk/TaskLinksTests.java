package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Subcommittee;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("画面からタスクへのリンク")
class TaskLinksTests {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Subcommittee subcommittee;

    @Autowired
    private Supporters supporters;

    private final String title = "リンクのある課題" + UUID.randomUUID();

    @Test
    @DisplayName("会議の画面から、その会議の処理待ちのタスクを期限とともに開ける")
    void aMeetingLeadsToItsTask() {
        var instance = office.prepareMeeting("chosei", "2026-12-03");

        var page = page("jimukyoku", "/meetings/" + office.variable(instance, "meetingId"));

        assertThat(page).contains(TASK + office.task(instance, "compileAgenda").getId(), "次第を作成する", "期限　令和8年11月26日（木）");
    }

    @Test
    @DisplayName("座長の画面には座長が処理できるタスクだけが、ほかの部会長の画面には何も並ばない")
    void thePageShowsWhatTheVisitorMayDo() {
        office.registerIssue(title);
        var instance = office.prepareMeeting("chosei", "2026-12-03");
        var meeting = "/meetings/" + office.variable(instance, "meetingId");
        assertThat(page("zacho", meeting)).doesNotContain(TASK);

        office.compileAgenda(instance, title);

        var review = TASK + office.task(instance, "reviewAgenda").getId();
        assertThat(page("zacho", meeting)).contains(review);
        assertThat(page("bukaicho-kodomo", meeting)).doesNotContain(TASK);
    }

    @Test
    @DisplayName("処理が済むと、画面からリンクが消える")
    void aTaskThatIsDoneIsNotLinked() {
        office.registerIssue(title);
        var instance = office.prepareMeeting("chosei", "2026-12-03");
        var done = office.task(instance, "compileAgenda").getId();

        office.compileAgenda(instance, title);

        assertThat(page("jimukyoku", "/meetings/" + office.variable(instance, "meetingId")))
                .doesNotContain(TASK + done);
    }

    @Test
    @DisplayName("課題の画面から、その課題の処理待ちのタスクを開ける")
    void anIssueLeadsToItsTask() {
        var instance = office.registerIssue(title);
        office.hold("chosei", title, "RESOLVE", "関係機関で対応する。");

        var page = page("jimukyoku", "/issues/" + office.variable(instance, "issueId"));

        assertThat(page).contains(TASK + office.task(instance, "answerOrigin").getId());
    }

    @Test
    @DisplayName("依頼の画面から、部会長と事務局が回答のタスクを開ける")
    void aReferralLeadsToItsTask() {
        var issue = office.variable(office.registerIssue(title), "issueId");
        var referral = asking.ask(new IssueId(issue), "kodomo", "受入れが進まない理由");
        var link = TASK + subcommittee.task(referral, "answerRequest").getId();

        assertThat(page("bukaicho-kodomo", "/referrals/" + referral)).contains(link);
        assertThat(page("jimukyoku", "/referrals/" + referral)).contains(link);
        assertThat(page("bukaicho-kenri", "/referrals/" + referral)).doesNotContain(TASK);
    }

    @Test
    @DisplayName("事例の画面から、担当者が準備のタスクを開ける")
    void aCaseLeadsToItsTask() {
        var instance = supporters.register(Supporters.entry());

        var page = page("soudan", "/cases/" + office.variable(instance, "caseId"));

        assertThat(page).contains(TASK + office.task(instance, "prepareSupport").getId());
    }

    private String page(String username, String path) {
        return Visitor.loggedIn(port, username).get(path).body();
    }
}
