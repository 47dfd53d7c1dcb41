package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.mail.Switchboard;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Invitees;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.testing.WilfulServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("送付簿の画面")
class MailPageTests {

    private static final AtomicInteger TESTS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Invitees invitees;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private OfficeHolders holders;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Switchboard switchboard;

    private final String address = "p" + UUID.randomUUID().toString().substring(0, 12) + "@mihon.example.jp";
    private final String day =
            LocalDate.of(2027, 2, 10).plusDays(TESTS.getAndIncrement()).toString();
    private PersonId byMail;
    private PersonId byPost;
    private MeetingId meeting;

    @BeforeEach
    void aNoticeLiesInTheOutbox() {
        byMail = invitees.serving(address, day);
        byPost = invitees.serving("", day);
        meeting = invitees.convene(day);
        office.runJobs();
    }

    @Test
    @DisplayName("送付簿は、宛先の氏名と状態を示し、アドレスは示さない")
    void namesAndStatesAreShown() {
        var page = page("jimukyoku", "/mail?state=BOXED");

        assertThat(page)
                .contains(name(byMail), "送信箱（送信前）", "/mail/" + id(byMail) + ".eml", "/meetings/" + meeting)
                .doesNotContain(address, name(byPost));
    }

    @Test
    @DisplayName("送付簿のメールは、ファイルとして開ける")
    void theMailOpensAsAFile() {
        var answer = Visitor.loggedIn(port, "jimukyoku").get("/mail/" + id(byMail) + ".eml");

        assertThat(answer.headers().firstValue("Content-Type")).contains("message/rfc822");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.body()).contains("To: " + address);
    }

    @Test
    @DisplayName("会議の画面からは、その会議について送ったものだけが開く")
    void theMeetingLeadsToItsOwnLines() {
        var other = invitees.convene(day);

        var link = "/mail?council=kisarazu&amp;about=" + meeting;

        assertThat(page("jimukyoku", "/meetings/" + meeting)).contains(link);
        assertThat(page("jimukyoku", link.replace("&amp;", "&")))
                .contains("/meetings/" + meeting)
                .doesNotContain("/meetings/" + other);
    }

    @Test
    @DisplayName("事務局は、紙で送ったものを送付済とする")
    void paperIsMarkedAsSent() {
        Visitor.loggedIn(port, "jimukyoku").submit("/mail?state=PAPER", "/mail/" + id(byPost) + "/hand", Map.of());

        assertThat(ledger.card(new jp.kyogikai.mail.DeliveryId(id(byPost))).state())
                .isEqualTo(DeliveryState.SENT);
        assertThat(page("jimukyoku", "/mail?state=PAPER")).doesNotContain(name(byPost));
    }

    @Test
    @DisplayName("事務局は、一つの会議について紙で送る分を、まとめて送付済とする")
    void allPaperOfAMeetingIsMarkedAtOnce() {
        var other = invitees.convene(day);
        var office = Visitor.loggedIn(port, "jimukyoku");

        office.submit("/mail?about=" + meeting, "/mail/hand", Map.of("council", "kisarazu", "about", meeting.value()));

        assertThat(office.get("/mail?state=PAPER&about=" + meeting).body()).contains("送付の記録はありません。");
        assertThat(invitees.line(meeting, byMail).state()).isEqualTo(DeliveryState.BOXED);
        assertThat(invitees.line(other, byPost).state()).isEqualTo(DeliveryState.PAPER);
    }

    @Test
    @DisplayName("システム管理者は見るだけであり、送付済とすることはできない")
    void theAdministratorLooksOnly() {
        var admin = Visitor.loggedIn(port, "admin");

        var refused = admin.submit("/password", "/mail/" + id(byPost) + "/hand", Map.of());

        assertThat(admin.get("/mail?council=kisarazu&state=PAPER").body())
                .contains(name(byPost))
                .doesNotContain("/hand");
        assertThat(refused.body()).contains("送付済と記録することができるのは、事務局です。");
        assertThat(ledger.card(new jp.kyogikai.mail.DeliveryId(id(byPost))).state())
                .isEqualTo(DeliveryState.PAPER);
    }

    @Test
    @DisplayName("部会長、相談支援専門員及び別の協議会の者には、送付簿もメールも見せない")
    void nobodyElseSeesAnything() {
        miharashi.settleIn();
        for (var stranger : new String[] {"zacho", "soudan", Miharashi.SECRETARY}) {
            var visitor = Visitor.loggedIn(port, stranger);

            assertThat(visitor.get("/mail?council=kisarazu").body())
                    .contains("その協議会の事務局及びシステム管理者")
                    .doesNotContain(name(byMail));
            assertThat(visitor.get("/mail/" + id(byMail) + ".eml").statusCode()).isEqualTo(403);
            assertThat(visitor.submit("/password", "/mail/" + id(byPost) + "/hand", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.submit(
                                    "/password", "/mail/hand", Map.of("council", "kisarazu", "about", meeting.value()))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("O7 メールのリンクを開くと、ログインの後にその会議の画面が開く")
    void theLinkOfAMailLeadsToItsPage() {
        var visitor = new Visitor(port);

        var asked = visitor.get("/meetings/" + meeting);
        var answer = visitor.logIn("jimukyoku", Visitor.PASSWORD);

        assertThat(Visitor.location(asked)).isEqualTo("/login");
        assertThat(Visitor.location(answer)).startsWith("/meetings/" + meeting);
    }

    @Test
    @DisplayName("一つの通知に要確認が二つあれば、それぞれの行から、それぞれのタスクが開く")
    void eachDoubtLeadsToItsOwnTask() {
        var second = invitees.serving("q" + address, day);
        MeetingId doubtful;
        try (var hanging = WilfulServer.hangingUp()) {
            switchboard.connect(hanging.port());
            doubtful = invitees.convene(day);
            office.runJobs();
        } finally {
            switchboard.disconnect();
        }

        var page = page("jimukyoku", "/mail?state=UNKNOWN&about=" + doubtful);

        for (var person : List.of(byMail, second)) {
            var task = invitees.task(invitees.line(doubtful, person));
            assertThat(page).contains("?task=%s\" aria-label=\"%sへの送付の結果を確かめる".formatted(task.getId(), name(person)));
        }
    }

    private String page(String user, String path) {
        return Visitor.loggedIn(port, user).get(path).body();
    }

    private String id(PersonId person) {
        return invitees.line(meeting, person).id().value();
    }

    private String name(PersonId person) {
        return holders.names(java.util.List.of(person)).get(person);
    }
}
