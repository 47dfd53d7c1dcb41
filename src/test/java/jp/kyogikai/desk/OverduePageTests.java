package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.testing.Asking;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("期限超過の画面")
class OverduePageTests {

    private static final String NEWEST = "&order=LATEST";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Asking asking;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private Watch watch;

    @Autowired
    private JdbcTemplate tables;

    private final String title = "画面に出る期限超過" + UUID.randomUUID();
    private ReferralId referral;

    @BeforeEach
    void aRequestIsOverdue() {
        var issue = office.variable(office.registerIssue(title), "issueId");
        referral = asking.ask(new IssueId(issue), "kodomo", "論点");
        watch.after(100);
    }

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("M6 番号、内容、会議体、期限、超過日数、今の担当、延長の回数と根拠を示す")
    void pageTellsWhatIsOverdue() {
        var page = page("jimukyoku", "/overdue?council=kisarazu" + NEWEST);

        assertThat(page)
                .contains(
                        title,
                        "/referrals/" + referral,
                        "こども部会",
                        "調査・検討の回答期限",
                        referrals.card(referral).number(),
                        "0回");
    }

    @Test
    @DisplayName("M6 会議体、期限の種類、今の担当で絞り込む")
    void pageIsFiltered() {
        var other = page("jimukyoku", "/overdue?council=kisarazu&body=kyoju" + NEWEST);
        var kind = page("jimukyoku", "/overdue?council=kisarazu&kind=MINUTES" + NEWEST);
        var holder = page("jimukyoku", "/overdue?council=kisarazu&holder=nobody" + NEWEST);

        assertThat(page("jimukyoku", "/overdue?council=kisarazu&body=kodomo&kind=REFERRAL" + NEWEST))
                .contains(title);
        assertThat(other).doesNotContain(title);
        assertThat(kind).doesNotContain(title);
        assertThat(holder).contains("期限を過ぎた仕事はありません。");
    }

    @Test
    @DisplayName("M6 別の協議会の者には、この協議会の期限超過を見せない")
    void anotherCouncilSeesNothing() {
        miharashi.settleIn();
        var visitor = Visitor.loggedIn(port, Miharashi.SECRETARY);

        var refused = visitor.get("/overdue?council=kisarazu");
        var own = visitor.get("/overdue").body();

        assertThat(refused.body()).contains("その事務局及び会長・部会長").doesNotContain(title);
        assertThat(own).contains("みはらし市").doesNotContain(title);
    }

    @Test
    @DisplayName("M6 個別事例の予定日は、番号だけを事務局に示し、部会長には示さない")
    void casesAreShownToTheOfficeAlone() {
        var id = UUID.randomUUID().toString();
        tables.update(
                "insert into duty select ?, council_id, 'SUPPORT', 'CASE', ?, owner_id, 'R8-事例-987', '', null, '',"
                        + " instance_key, rule_words, source_kind, source, holder_group, holder, shown_group, shown_holder,"
                        + " escalated, base_on, '2099-01-01', postponed, 'OVERDUE', reason, opened_at, null, 0"
                        + " from duty where subject_id = ?",
                id,
                id,
                referral.value());

        var office = page("jimukyoku", "/overdue?council=kisarazu" + NEWEST);
        var chair = page("zacho", "/overdue?council=kisarazu" + NEWEST);

        assertThat(office).contains("R8-事例-987").doesNotContain("/cases/");
        assertThat(chair).contains(title).doesNotContain("R8-事例-987");
        tables.update("delete from duty where id = ?", id);
    }

    @Test
    @DisplayName("M5 システム管理者には、業務の監視の一覧に、業務とタスクへの道を付けて示し、個別事例は示さない")
    void cockpitIsToldTheWay() throws IOException {
        var answer = pageWithTitle();

        var titles = answer.path("listing").path("rows").findValuesAsText("title");
        var way = answer.path("ways").path(titles.indexOf(title));
        assertThat(way.path("instance").asText()).isEqualTo(asking.instanceOf(referral));
        assertThat(way.path("tasks").findValuesAsText("name")).containsExactly("依頼への回答を記録する");
        assertThat(answer.path("listing").path("kinds").findValuesAsText("value"))
                .doesNotContain("SUPPORT");
        assertThat(answer.path("listing").path("councils").findValuesAsText("value"))
                .contains("kisarazu", "miharashi");
    }

    @Test
    @DisplayName("M5 業務の監視の「期限」には、その業務に残る期限を示し、別の協議会の者と相談支援専門員には何も示さない")
    void tabTellsWhatIsOwedInTheWork() throws IOException {
        miharashi.settleIn();
        var path = "/overdue/data/works/" + asking.instanceOf(referral);

        assertThat(data("admin", path).findValuesAsText("kind")).containsExactly("調査・検討の回答期限");
        for (var stranger : List.of(Miharashi.SECRETARY, "soudan")) {
            assertThat(Visitor.loggedIn(port, stranger).get(path).body())
                    .doesNotContain("調査・検討の回答期限")
                    .doesNotContain(title);
            assertThat(Visitor.loggedIn(port, stranger)
                            .get("/overdue/data?council=kisarazu")
                            .body())
                    .doesNotContain(title);
        }
    }

    /** The page of the list on which the request of this test stands. */
    private JsonNode pageWithTitle() throws IOException {
        var path = "/overdue/data?council=kisarazu&order=LATEST&page=";
        var page = 0;
        var answer = data("admin", path + page);
        while (!answer.path("listing").path("rows").findValuesAsText("title").contains(title)) {
            assertThat(answer.path("listing").path("hasMore").asBoolean()).isTrue();
            page++;
            answer = data("admin", path + page);
        }
        return answer;
    }

    private JsonNode data(String user, String path) throws IOException {
        return new ObjectMapper()
                .readTree(Visitor.loggedIn(port, user).get(path).body());
    }

    @Test
    @DisplayName("M6 取り下げたものは、その場で一覧から外れる")
    void whatIsTakenBackLeavesTheList() {
        referrals.withdraw(referral, "課題の取下げ", Actor.system());

        var page = page("jimukyoku", "/overdue?council=kisarazu&body=kodomo&kind=REFERRAL" + NEWEST);

        assertThat(page).doesNotContain(title);
        asking.giveUp(referral);
    }

    private String page(String user, String path) {
        return EveryPage.of(Visitor.loggedIn(port, user), path);
    }
}
