package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限の画面")
class DutyPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private DutyBook book;

    @Autowired
    private Watch watch;

    @Autowired
    private ShiftedClock clock;

    private final String title = "期限を延ばす課題" + UUID.randomUUID();
    private DutyKey key;
    private String work;
    private String page;

    @BeforeEach
    void aRequestIsOverdue() {
        var issue = office.variable(office.registerIssue(title), "issueId");
        var referral = asking.ask(new IssueId(issue), "kodomo", "論点");
        key = new DutyKey(DutyKind.REFERRAL, referral.value());
        work = asking.instanceOf(referral);
        page = "/duties/REFERRAL/" + referral;
        watch.after(100);
    }

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("F4 事務局は、期限超過の一覧から期限の画面を開き、理由を付けて延ばし、経過を見る")
    void theOfficeGivesMoreTime() {
        var office = Visitor.loggedIn(port, "jimukyoku");
        assertThat(EveryPage.of(office, "/overdue?council=kisarazu&order=LATEST"))
                .contains(page);
        var to = clock.today().plusDays(20);

        var answer = office.submit(page, page + "/extend", Map.of("to", to.toString(), "reason", "関係機関の回答を待つため"));

        assertThat(Visitor.location(answer)).isEqualTo(page);
        assertThat(duty().due()).isEqualTo(to);
        assertThat(watch.shownOn(work)).isEmpty();
        assertThat(office.get(page).body()).contains("期限の延長", "関係機関の回答を待つため", "1回", "木更津 花子", "期限内");
        assertThat(EveryPage.of(office, "/overdue?council=kisarazu&order=LATEST"))
                .doesNotContain(page);
    }

    @Test
    @DisplayName("F4 前の日付、年を誤った日付や空の理由では延ばさず、文章で理由を示す")
    void unclearEntriesAreRefused() {
        var office = Visitor.loggedIn(port, "jimukyoku");
        var due = duty().due();

        var early = office.submit(page, page + "/extend", Map.of("to", due.toString(), "reason", "理由"));
        var mistyped = office.submit(page, page + "/extend", Map.of("to", "0027-01-29", "reason", "理由"));
        var blank = office.submit(
                page, page + "/extend", Map.of("to", clock.today().plusDays(9).toString(), "reason", " "));

        assertThat(early.body()).contains("今の期限", "より後になっていません");
        assertThat(mistyped.body()).contains("「延長後の期限」の西暦27年1月29日は", "年を西暦4桁");
        assertThat(blank.body()).contains("「延長の理由」が入力されていません。");
        assertThat(duty().due()).isEqualTo(due);
    }

    @Test
    @DisplayName("F4 合言葉のない送信は受け付けない")
    void withoutTheTokenNothingHappens() {
        var office = Visitor.loggedIn(port, "jimukyoku");
        var due = duty().due();

        var answer = office.post(
                page + "/extend", Map.of("to", clock.today().plusDays(9).toString(), "reason", "理由"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(duty().due()).isEqualTo(due);
    }

    @Test
    @DisplayName("F4 ほかの会議体の長は見るだけで、別の協議会の者は見られない")
    void othersCannotGiveTime() {
        miharashi.settleIn();

        assertThat(Visitor.loggedIn(port, "zacho").get(page).body())
                .contains(title, "期限を延長できるのは")
                .doesNotContain("/extend");
        assertThat(Visitor.loggedIn(port, "admin").get(page).body())
                .contains(title)
                .doesNotContain("/extend");
        assertThat(Visitor.loggedIn(port, Miharashi.SECRETARY).get(page).body())
                .contains("その事務局及び会長・部会長")
                .doesNotContain(title);
    }

    @Test
    @DisplayName("M1 個別事例の期限の画面は、番号だけを事務局に示し、会長・部会長とシステム管理者には示さない")
    void deadlinesOfCasesAreForTheOfficeAndTheCircle() {
        var supportCase = supporters.registerCase();
        supporters.plan(supportCase);
        var number = office.variable(supportCase, "label");
        var ofCase = "/duties/SUPPORT/" + office.variable(supportCase, "caseId");

        assertThat(Visitor.loggedIn(port, "jimukyoku").get(ofCase).body())
                .contains(number, "個別支援会議で決めたもの")
                .doesNotContain("/extend", "/cases/");
        assertThat(Visitor.loggedIn(port, "soudan").get(ofCase).body()).contains(number);
        assertThat(Visitor.loggedIn(port, "zacho").get(ofCase).body()).doesNotContain(number);
        assertThat(Visitor.loggedIn(port, "admin").get(ofCase).body()).doesNotContain(number);
    }

    @Test
    @DisplayName("M2 期限が近いものは、同じ画面に、残りの日数とともに、同じ絞り込みで示す")
    void whatComesNearIsShownToo() {
        var soon = office.registerIssue("期限の近い課題" + UUID.randomUUID());
        var asked = asking.ask(new IssueId(office.variable(soon, "issueId")), "kyoju", "論点");
        var due = book.find(new DutyKey(DutyKind.REFERRAL, asked.value()))
                .orElseThrow()
                .due();
        watch.after(java.time.temporal.ChronoUnit.DAYS.between(clock.today(), due));
        var visitor = Visitor.loggedIn(port, "jimukyoku");

        var all = visitor.get("/overdue?council=kisarazu&kind=REFERRAL&body=kyoju")
                .body();
        var other = visitor.get("/overdue?council=kisarazu&kind=REFERRAL&body=kenri")
                .body();

        assertThat(all.substring(all.indexOf("期限が近いもの"))).contains("/duties/REFERRAL/" + asked, "今日まで", "3開庁日前");
        assertThat(all.substring(0, all.indexOf("期限が近いもの"))).doesNotContain("/duties/REFERRAL/" + asked);
        assertThat(other).doesNotContain("/duties/REFERRAL/" + asked);
    }

    private DutyCard duty() {
        return book.find(key).orElseThrow();
    }
}
