package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyogikai.testing.AtOnce;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5、J6 事業計画と活動台帳の画面")
class ProgramPagesTests {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Programming programming;

    @Autowired
    private Miharashi miharashi;

    private final String title = "画面の研修会" + UUID.randomUUID();

    @Test
    @DisplayName("事務局が記録した活動は、番号が付き、一覧、絞り込み、CSVに出る")
    void anActivityIsListed() {
        var secretariat = visitor("jimukyoku");

        var page = secretariat.get(enter(secretariat, "kodomo", title)).body();

        assertThat(page).contains(title, "こども部会", "研修会", "42人", "R5-活動-");
        assertThat(secretariat.get("/activities?year=2023").body()).contains(title);
        assertThat(secretariat.get("/activities?year=2023&body=kodomo&kind=研修会").body())
                .contains(title);
        assertThat(secretariat.get("/activities?year=2023&body=kenri").body()).doesNotContain(title);
        assertThat(secretariat.get("/activities.csv?council=kisarazu&year=2023").body())
                .startsWith("\uFEFF\"番号\",\"会議体\"")
                .contains("\"" + title + "\",\"2023-09-18\"");
    }

    @Test
    @DisplayName("「記録する」を2度押しても活動は1つで、2度目も同じ活動の画面に進む")
    void aSecondClickLeadsToTheSame() {
        var secretariat = visitor("jimukyoku");
        var fields = new HashMap<>(fields("kodomo", title));
        fields.put("key", shown(KEY, secretariat.get("/activities?year=2023").body()));
        var ends = Collections.synchronizedList(new ArrayList<String>());

        var clicks = AtOnce.twice(() -> ends.add(Visitor.location(sent(secretariat, fields))));

        assertThat(clicks.done()).as(clicks.toString()).isEqualTo(2);
        assertThat(ends).containsOnly("/activities/" + fields.get("key"));
        assertThat(Visitor.location(sent(secretariat, fields))).isEqualTo("/activities/" + fields.get("key"));
        assertThat(secretariat.get("/activities.csv?council=kisarazu&year=2023").body())
                .containsOnlyOnce(title);
    }

    @Test
    @DisplayName("記録した画面に戻って別の活動を送ると、入力を残して知らせ、もう一度押せば別の活動になる")
    void aFormThatCameBackIsTold() {
        var secretariat = visitor("jimukyoku");
        var first = new HashMap<>(fields("kodomo", title));
        sent(secretariat, first);
        var second = new HashMap<>(first);
        second.put("title", title + "（午後の部）");

        var told = sent(secretariat, second);

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("この画面からは、既に", title + "（午後の部）");
        second.put("key", shown(KEY, told.body()));
        assertThat(Visitor.location(sent(secretariat, second))).isEqualTo("/activities/" + second.get("key"));
    }

    @Test
    @DisplayName("画面を開き直して全く同じ内容の活動を送ると、既にある番号を示して断る")
    void theSameAgainIsRefused() {
        var secretariat = visitor("jimukyoku");
        sent(secretariat, fields("kodomo", title));

        var again = sent(secretariat, fields("kodomo", title));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("同じ内容の活動「" + title, "R5-活動-", "として既に記録されています");
    }

    @Test
    @DisplayName("部会長は自分の部会の活動だけを記録でき、断られても入力は残る")
    void aChairEntersForItsOwnBody() {
        var chair = visitor("bukaicho-kodomo");

        assertThat(Visitor.location(send(chair, "kodomo", title))).startsWith("/activities/");
        var refused = send(chair, "kenri", title + "（他の部会）");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("活動台帳に記録することができるのは", title + "（他の部会）");
    }

    @Test
    @DisplayName("ほかの部会長は活動を読めるが訂正できず、別の協議会の者には見せない")
    void othersDoNotCorrect() {
        miharashi.settleIn();
        var activity = enter(visitor("jimukyoku"), "kodomo", title);

        assertThat(visitor("bukaicho-kenri").get(activity).body())
                .contains(title)
                .doesNotContain("訂正する");
        assertThat(visitor(Miharashi.SECRETARY).get(activity).statusCode()).isEqualTo(403);
        assertThat(visitor(Miharashi.SECRETARY)
                        .get("/activities.csv?council=kisarazu")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor(Miharashi.SECRETARY)
                        .get("/programs?council=kisarazu")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("訂正の前の内容と理由は画面に残り、古い画面からの訂正は断る")
    void aCorrectionIsSeen() {
        var secretariat = visitor("jimukyoku");
        var activity = enter(secretariat, "kodomo", title);
        var seen = version(secretariat.get(activity).body());

        secretariat.submit(activity, corrected("24", seen));
        var again = secretariat.submit(activity, corrected("25", seen));

        assertThat(secretariat.get(activity).body()).contains("24人", "人数の入力を誤ったため", "42");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("別の方が訂正しました");
    }

    @Test
    @DisplayName("取り消した活動は、理由とともに残り、一覧で取消しと示す")
    void aCancelledActivityStaysInSight() {
        var secretariat = visitor("jimukyoku");
        var activity = enter(secretariat, "kodomo", title);
        var fields = corrected("42", version(secretariat.get(activity).body()));

        secretariat.submit(activity, activity + "/cancel", fields);

        assertThat(secretariat.get(activity).body())
                .contains("取消し", "人数の入力を誤ったため")
                .doesNotContain("訂正する</button>");
    }

    @ParameterizedTest
    @CsvSource({
        "on, '', 実施日",
        "on, 2097-04-01, まだ来ていません",
        "on, 0023-09-18, 西暦23年9月18日",
        "people, 多数, 読み取れません",
        "title, '', 活動の名称"
    })
    @DisplayName("欠けたもの、読めないもの、これからの日や年を誤った日の活動は、理由を示して断る")
    void whatCannotBeIsRefused(String field, String typed, String said) {
        var secretariat = visitor("jimukyoku");
        var fields = new HashMap<>(fields("kodomo", title));
        fields.put(field, typed);

        var refused = secretariat.submit("/activities?year=2023", "/activities", fields);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains(said);
    }

    @Test
    @DisplayName("CSVでは、入力した文が数式として働かない")
    void nothingBecomesAFormula() {
        var secretariat = visitor("jimukyoku");
        enter(secretariat, "kodomo", "=1+1" + title);

        assertThat(secretariat.get("/activities.csv?council=kisarazu&year=2023").body())
                .contains("\"'=1+1" + title + "\"");
    }

    @Test
    @DisplayName("事業計画の画面は、計画の事項、実績、根拠となる記録へのリンクを示す")
    void thePlanShowsItsEvidence() {
        adoptPlan();
        var secretariat = visitor("jimukyoku");
        var activity = enter(secretariat, "kodomo", title);

        var page = visitor("bukaicho-kodomo").get("/programs?year=2023").body();

        assertThat(page).contains("令和5年度事業計画", "採択", "支援者向け研修会", "研修会　2回", activity, title);
    }

    @Test
    @DisplayName("計画の画面と文書は、経過と原案を示し、別の協議会の者には見せない")
    void onePlanIsShown() {
        miharashi.settleIn();
        var id = programming.id(programming.begin("PLAN", 2052));
        var chair = visitor("bukaicho-kodomo");

        assertThat(chair.get("/programs/" + id).body()).contains("令和34年度事業計画", "原案を作成中", "こども部会", "未提出");
        assertThat(chair.get("/papers/programs/" + id + ".html").body()).contains("令和34年度事業計画（案）");
        assertThat(chair.get("/programs/" + id + "/picture").body()).contains("draftPlan");
        assertThat(visitor(Miharashi.SECRETARY).get("/programs/" + id).statusCode())
                .isEqualTo(403);
        assertThat(visitor(Miharashi.SECRETARY)
                        .get("/papers/programs/" + id + ".pdf")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("開始の様式は、前年度、今年度、翌年度を選ばせ、部会長には協議会を選ばせない")
    void theStartFormOffersYears() {
        var form = visitor("jimukyoku").get("/start-forms/program-start").body();

        assertThat(form).contains("令和8年度", "木更津市地域自立支援協議会");
        assertThat(visitor("bukaicho-kodomo").get("/start-forms/program-start").body())
                .doesNotContain("木更津市地域自立支援協議会");
    }

    private void adoptPlan() {
        var plan = programming.begin("PLAN", 2023);
        var task = programming.draft(plan, "kodomo");
        var items = Programming.item("支援者向け研修会", "UNDERTAKINGS", "kodomo", "研修会", 2);
        office.submit(task, programming.sent(task).putValueTyped("items", Office.json(items)));
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        office.hold("chosei", "令和5年度事業計画（案）", "SUBMIT", "");
        office.hold("zentai", "令和5年度事業計画（案）", "ADOPT", "");
    }

    private static String enter(Visitor visitor, String body, String title) {
        return Visitor.location(send(visitor, body, title));
    }

    private static HttpResponse<String> send(Visitor visitor, String body, String title) {
        return sent(visitor, fields(body, title));
    }

    private static HttpResponse<String> sent(Visitor visitor, Map<String, String> fields) {
        return visitor.submit("/activities?year=2023", "/activities", fields);
    }

    private static Map<String, String> fields(String body, String title) {
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "forCouncil", "kisarazu",
                "shownYear", "2023",
                "body", body,
                "kind", "研修会",
                "title", title,
                "on", "2023-09-18",
                "place", "市役所",
                "people", "42",
                "offices", "18");
    }

    private Map<String, String> corrected(String people, String version) {
        return Map.of(
                "body", "kodomo",
                "kind", "研修会",
                "title", title,
                "on", "2023-09-18",
                "people", people,
                "reason", "人数の入力を誤ったため",
                "version", version);
    }

    private static String version(String page) {
        return shown(VERSION, page);
    }

    private static String shown(Pattern field, String page) {
        var found = field.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Visitor visitor(String username) {
        return Visitor.loggedIn(port, username);
    }
}
