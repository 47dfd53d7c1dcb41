package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.mail.Switchboard;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.Eml;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限のお知らせのメール")
class DutyMailTests {

    private static final String HOLDER = "bukaicho@higata.example.jp";
    private static final String SECRETARY = "jimukyoku@kisarazu.example.jp";
    private static final String SUPPORTER = "soudan@shiosai.example.jp";

    private static final String OTHER_SUPPORTER = "soudan@mihon.example.jp";

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Office office;

    @Autowired
    Asking asking;

    @Autowired
    Supporters supporters;

    @Autowired
    Referrals referrals;

    @Autowired
    Councils councils;

    @Autowired
    IssueRegister register;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @Autowired
    Switchboard switchboard;

    @Autowired
    JdbcTemplate tables;

    private final String title = "題名を書かない課題" + UUID.randomUUID();
    private IssueId issue;
    private ReferralId referral;

    @BeforeEach
    void aSubcommitteeWasAsked() {
        office.runJobs();
        switchboard.connect(server.getSmtp().getPort());
        tables.update("delete from delivery where dispatch_id in (select id from dispatch where kind = 'DUTIES')");
        tables.update("delete from dispatch where kind = 'DUTIES'");
        issue = new IssueId(office.variable(office.registerIssue(title), "issueId"));
        referral = asking.ask(issue, "kodomo", "書かない論点");
    }

    @AfterEach
    void putBack() {
        watch.putBack();
        switchboard.disconnect();
        tables.update("update person set mail = null where mail = ?", OTHER_SUPPORTER);
    }

    @Test
    @DisplayName("M7 期限を過ぎた依頼は、翌朝、担当の部会長に、番号、種類、日数、リンクを1通で知らせ、題名は書かない")
    void theHolderIsTold() {
        watch.after(daysUntilDue() + 2);

        var mail = to(HOLDER);
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).subject()).startsWith("【見本】【期限のお知らせ】").contains("超過", "件");
        assertThat(mail.get(0).text())
                .contains(
                        number() + "　こども部会　調査・検討の回答期限",
                        "（2日超過）　今の担当　こども部会長",
                        "https://kyogikai.example.jp/referrals/" + referral,
                        "https://kyogikai.example.jp/overdue?council=kisarazu")
                .doesNotContain(title, "書かない論点");
    }

    @Test
    @DisplayName("M7 引き継がれるまでは、担当でない事務局には知らせず、引き継がれると、引き継いだ先の全てに知らせる")
    void onlyWhoseTurnItIsIsTold() {
        watch.after(daysUntilDue() + 2);
        assertThat(to(SECRETARY)).noneMatch(mail -> mail.text().contains(number()));

        watch.after(30);

        assertThat(last(SECRETARY).text()).contains(number());
        assertThat(last("zacho@kikan.example.jp").text()).contains(number(), "今の担当　調整会議");
        assertThat(last(HOLDER).text()).contains(number());
    }

    @Test
    @DisplayName("M7 同じ日に見回りを重ねても1通であり、翌日にはまた1通を送る")
    void onceADay() {
        watch.after(daysUntilDue() + 2);
        watch.after(0);
        assertThat(to(HOLDER)).hasSize(1);

        watch.after(1);

        assertThat(to(HOLDER)).hasSize(2);
        assertThat(last(HOLDER).text()).contains("（3日超過）");
    }

    @Test
    @DisplayName("M7 期限を過ぎた仕事のない人には、送らない")
    void whoeverHoldsNothingGetsNothing() {
        watch.after(daysUntilDue() - 1);

        assertThat(to(HOLDER)).noneMatch(mail -> beforeWhatIsNear(mail).contains(number()));
        assertThat(to("kaicho@mihon-u.example.jp"))
                .noneMatch(mail -> mail.text().contains(number()));
    }

    @Test
    @DisplayName("M7 個別事例の予定日は、その事例の担当者だけに、番号も書かずに知らせる")
    void aCaseIsToldToItsCircleWithoutItsNumber() {
        var supportCase = supporters.registerCase();
        supporters.plan(supportCase);
        var case_ = office.variable(supportCase, "caseId");
        var due = tables.queryForList("select due_on from duty where subject_id = ?", java.time.LocalDate.class, case_);
        watch.after(ChronoUnit.DAYS.between(clock.today(), due.get(0)) + 4);

        assertThat(to(SUPPORTER)).hasSize(1);
        assertThat(to(SUPPORTER).get(0).text())
                .contains("個別支援会議の予定日", "4日超過", "https://kyogikai.example.jp/cases")
                .doesNotContain(office.variable(supportCase, "label"), "Aさん");
    }

    @Test
    @DisplayName("M7 役割分担の期日は、その事例の担当者だけに、番号も書かずに知らせる")
    void anAssignmentIsToldToTheCircleOfItsCase() {
        tables.update("update person set mail = ? where name = ?", OTHER_SUPPORTER, "幸町 湊");
        var supportCase = supporters.registerCase();
        supporters.meet(supportCase, "CONTINUE");

        watch.after(30);

        assertThat(last(SUPPORTER).text())
                .contains("役割分担の期日", "https://kyogikai.example.jp/cases")
                .doesNotContain(office.variable(supportCase, "label"), "空床");
        assertThat(to(OTHER_SUPPORTER)).noneMatch(mail -> mail.text().contains("役割分担の期日"));
    }

    @Test
    @DisplayName("M2 期限が近づいた日に、担当の部会長に、番号と残りの日数を知らせる")
    void whatComesNearIsTold() {
        var due = referrals.card(referral).due();
        var near = councils.council(new CouncilId("kisarazu")).remindedOn(due);

        watch.after(ChronoUnit.DAYS.between(clock.today(), near));

        assertThat(to(HOLDER)).hasSize(1);
        assertThat(last(HOLDER).text().substring(beforeWhatIsNear(last(HOLDER)).length()))
                .contains("期限が近いもの", number(), "（あと" + ChronoUnit.DAYS.between(near, due) + "日）")
                .doesNotContain(title);
        assertThat(last(HOLDER).subject()).contains("間近");
    }

    private static String beforeWhatIsNear(Eml mail) {
        return mail.text().replaceFirst("(?s)■　期限が近いもの.*", "");
    }

    private String number() {
        return register.card(issue).number();
    }

    private long daysUntilDue() {
        return ChronoUnit.DAYS.between(clock.today(), referrals.card(referral).due());
    }

    private Eml last(String address) {
        var all = to(address);
        return all.get(all.size() - 1);
    }

    private List<Eml> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Eml::of)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
