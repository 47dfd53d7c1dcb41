package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DeliveryRefusal;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.mail.Settlement;
import jp.kyogikai.mail.Switchboard;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.AtOnce;
import jp.kyogikai.testing.Eml;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Invitees;
import jp.kyogikai.testing.Logs;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Tables;
import jp.kyogikai.testing.WilfulServer;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("会議のメール")
class MeetingMailTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    private static final AtomicInteger TESTS = new AtomicInteger();

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Office office;

    @Autowired
    Invitees invitees;

    @Autowired
    MeetingNotices notices;

    @Autowired
    MeetingMoves moves;

    @Autowired
    MeetingProcess process;

    @Autowired
    MailSteps steps;

    @Autowired
    Ledger ledger;

    @Autowired
    MeetingLetters letters;

    @Autowired
    Switchboard switchboard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    Tables everything;

    private final String address = "m" + UUID.randomUUID().toString().substring(0, 12) + "@mihon.example.jp";
    private final int test = TESTS.getAndIncrement(); // each on days of its own, or all would be invited to all
    private final LocalDate day = LocalDate.of(2027, 1, 4).plusDays(test);
    private final LocalDate later = LocalDate.of(2027, 3, 1).plusDays(test);
    private PersonId person;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingIsConvened() {
        switchboard.connect(server.getSmtp().getPort());
        person = invitees.serving(address, day.toString(), later.toString());
        meeting = invitees.convene(day.toString());
    }

    @AfterEach
    void intoTheOutboxAgain() {
        switchboard.disconnect();
        office.runJobs();
    }

    @Test
    @DisplayName("招集すると、委員に開催通知のメールが届き、和暦の日時、場所、会議の画面へのリンク、通知のPDFがある")
    void theNoticeArrives() {
        office.runJobs();

        var mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.subject()).startsWith("【見本】【開催通知】令和8年度").endsWith("（" + Wareki.dayAndWeekday(day) + "）");
        assertThat(mail.text())
                .contains(
                        "調整会議　委員　各位",
                        Wareki.dayAndWeekday(day) + "　午後2時から午後4時まで",
                        "木更津市役所 会議室",
                        "https://kyogikai.example.jp/meetings/" + meeting);
        assertThat(mail.files()).containsExactly("invite.ics", "開催通知.pdf");
        assertThat(mail.words()).contains("出欠連絡票");
        assertThat(line().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    @DisplayName("開催通知の予定は、会議ごとに変わらないUIDを持ち、日本時間の日時で始まり、順番は0である")
    void theCalendarEntryOpensTheSeries() {
        office.runJobs();

        var calendar = received().get(0).calendar();
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(property(calendar, Property.UID)).isEqualTo(meeting + "@kyogikai");
        assertThat(property(calendar, Property.SEQUENCE)).isEqualTo("0");
        assertThat(beginning(calendar)).isEqualTo(Instant.parse(day + "T05:00:00Z"));
        assertThat(property(calendar, Property.ATTENDEE)).isEqualTo("mailto:" + address);
    }

    @Test
    @DisplayName("日を改めた会議は、同じUIDと次の順番で、変更の通知として届く")
    void theChangeFollows() {
        office.runJobs();
        tables.update("update meeting set held_on = ? where id = ?", later, meeting.value());

        notices.send(meeting);
        office.runJobs();

        var change = received().get(1);
        assertThat(change.subject()).startsWith("【見本】【開催変更の通知】").contains(Wareki.dayAndWeekday(later));
        assertThat(value(change.calendar(), Property.METHOD)).isEqualTo("REQUEST");
        assertThat(property(change.calendar(), Property.UID)).isEqualTo(meeting + "@kyogikai");
        assertThat(property(change.calendar(), Property.SEQUENCE)).isEqualTo("1");
        assertThat(beginning(change.calendar())).isEqualTo(Instant.parse(later + "T05:00:00Z"));
    }

    @Test
    @DisplayName("日程を変更した会議に新たに招集する委員には、変更の通知でなく、変更前の日時のない開催通知が届く")
    void whoComesInWithTheMoveIsCalled() {
        office.runJobs();
        var newcomer = invitees.serving("n" + address, later.toString());
        var to = new Schedule(later, LocalTime.of(14, 0), LocalTime.of(16, 0), "木更津市役所 会議室");

        moves.move(meeting, to, "会場の都合のため", SECRETARIAT);
        office.runJobs();

        assertThat(received("n" + address)).hasSize(1);
        var notice = received("n" + address).get(0);
        assertThat(notice.subject()).startsWith("【見本】【開催通知】").contains(Wareki.dayAndWeekday(later));
        assertThat(notice.words()).contains("出欠連絡票").doesNotContain("変更前");
        assertThat(invitees.line(meeting, newcomer).dispatch().kind()).isEqualTo(DispatchKind.NOTICE);
        var change = received().get(1);
        assertThat(change.subject()).startsWith("【見本】【開催変更の通知】").contains(Wareki.dayAndWeekday(later));
        assertThat(change.words()).contains("変更前");
        assertThat(line().dispatch().kind()).isEqualTo(DispatchKind.CHANGE);
        assertThat(line().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    @DisplayName("会議を中止すると、通知を受けた委員に中止のお知らせが届き、予定が取り消され、中止の理由は書かれない")
    void theCancellationArrives() {
        office.runJobs();

        process.cancel(meeting, "理由を書かない台風", SECRETARIAT);
        office.runJobs();

        var word = received().get(1);
        assertThat(word.subject()).startsWith("【見本】【開催中止のお知らせ】");
        assertThat(word.text()).contains("中止することとなりました");
        assertThat(word.words()).doesNotContain("理由を書かない台風");
        assertThat(word.files()).containsExactly("invite.ics");
        assertThat(value(word.calendar(), Property.METHOD)).isEqualTo("CANCEL");
        assertThat(property(word.calendar(), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(property(word.calendar(), Property.UID)).isEqualTo(meeting + "@kyogikai");
        assertThat(property(word.calendar(), Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    @DisplayName("まだ送っていない通知は、新しい通知が出ると送られない")
    void whatIsReplacedIsNotSent() {
        var first = line();

        process.cancel(meeting, "都合により", SECRETARIAT);
        office.runJobs();

        assertThat(received()).isEmpty();
        assertThat(ledger.card(first.id()).state()).isEqualTo(DeliveryState.DROPPED);
    }

    @Test
    @DisplayName("中止した会議には、送り残した開催通知があっても招かず、中止のお知らせだけを書く")
    void nobodyIsCalledToWhatIsCalledOff() {
        var line = line();
        assertThat(letters.letter(line, address)).isPresent();

        process.cancel(meeting, "都合により", SECRETARIAT);

        assertThat(letters.letter(line, address)).isEmpty();
    }

    @Test
    @DisplayName("準備中の会議を中止しても、誰にも知らせない")
    void nobodyIsToldOfWhatNobodyWasInvitedTo() {
        var prepared = new MeetingId(office.variable(office.prepareMeeting("chosei", day.toString()), "meetingId"));

        process.cancel(prepared, "都合により", SECRETARIAT);

        assertThat(ledger.lines(COUNCIL, null, prepared.value())).isEmpty();
    }

    @Test
    @DisplayName("送付済のものは、もう一度送らせても送られない")
    void whatIsSentIsNeverSentAgain() {
        office.runJobs();

        var progress = steps.send(line().id().value());

        assertThat(progress).isEqualTo("DONE");
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("メールサーバーが受け取った後、記録の前に止まると要確認になり、自動では送り直さない")
    void aCrashBetweenAcceptAndCommitLeavesADoubt() {
        var line = line();
        transaction.executeWithoutResult(status -> {
            office.runJob(invitees.job(line));
            status.setRollbackOnly();
        });
        assertThat(received()).hasSize(1);
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.SENDING);

        office.runJobs();
        office.runJobs();

        assertThat(received()).hasSize(1);
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(office.text(invitees.task(line), "situation")).isEqualTo("要確認（送信の途中で処理が止まりました）");
    }

    @Test
    @DisplayName("要確認を事務局が送付済とすると、そこで終わり、理由と人が残る")
    void theOfficeSettlesADoubt() {
        var line = doubtful();

        settle(line, "SENT", "本人に電話で確かめた。");

        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.SENT);
        assertThat(ledger.card(line.id()).reason()).isEqualTo("本人に電話で確かめた。");
        assertThat(invitees.task(line)).isNull();
    }

    @Test
    @DisplayName("要確認を事務局がもう一度送ると、同じ識別番号のメールが届く")
    void theOfficeSendsAgain() {
        var line = doubtful();

        settle(line, "AGAIN", "届いていないことを確かめた。");
        office.runJobs();

        assertThat(received()).hasSize(2).extracting(Eml::id).containsOnly("<" + line.id() + "@kyogikai>");
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    @DisplayName("理由のない判断は受け付けず、確かめるものがなければ判断も受け付けない")
    void aJudgementNeedsAReasonAndADoubt() {
        var line = doubtful();

        assertThat(refusal(() -> ledger.settle(line.id(), Settlement.SENT, " ", SECRETARIAT)))
                .isEqualTo(new DeliveryRefusal.ReasonMissing());
        settle(line, "SENT", "本人に確かめた。");
        assertThat(refusal(() -> ledger.settle(line.id(), Settlement.AGAIN, "誤り", SECRETARIAT)))
                .isEqualTo(new DeliveryRefusal.NothingToSettle(line.dispatch().title(), DeliveryState.SENT));
    }

    @Test
    @DisplayName("つながらないメールサーバーには、後で送り直す")
    void aServerThatIsDownIsTriedLater() {
        var line = line();
        switchboard.connect(closedPort());
        assertThatThrownBy(() -> office.runJob(invitees.job(line))).hasMessageContaining("接続できません");
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.WAITING);

        switchboard.connect(server.getSmtp().getPort());
        office.runJob(invitees.job(line));

        assertThat(received()).hasSize(1);
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.SENT);
        assertThat(ledger.card(line.id()).attempts()).isEqualTo(2);
    }

    @Test
    @DisplayName("5回つながらなければ不達とし、業務を止めずに事務局へ示す")
    void afterSomeAttemptsTheOfficeIsAsked() {
        var line = line();
        switchboard.connect(closedPort());
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> office.runJob(invitees.job(line))).hasMessageContaining("接続できません");
        }
        assertThat(invitees.job(line).getRetries()).isEqualTo(1);

        office.runJob(invitees.job(line));

        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.UNDELIVERED);
        assertThat(office.text(invitees.task(line), "situation")).isEqualTo("不達（メールサーバーに接続できません）");
    }

    @Test
    @DisplayName("受け付けられない宛先は不達とし、郵送に切り替えられる")
    void aRefusedAddressGoesOnPaper() {
        var line = line();
        try (var refusing = WilfulServer.answering("RCPT", "550 no such user")) {
            switchboard.connect(refusing.port());
            office.runJob(invitees.job(line));
        }

        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.UNDELIVERED);
        assertThat(ledger.card(line.id()).fault()).isEqualTo("宛先又は内容が受け付けられません（550）");
        settle(line, "PAPER", "アドレスが使われていない。");
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.PAPER);
    }

    @Test
    @DisplayName("一時的に断られたものは待ち、本文を渡した後に切れたものは要確認とする")
    void faultsAreToldApart() {
        var line = line();
        try (var busy = WilfulServer.answering("RCPT", "451 try later")) {
            switchboard.connect(busy.port());
            assertThatThrownBy(() -> office.runJob(invitees.job(line))).hasMessageContaining("451");
        }
        try (var hanging = WilfulServer.hangingUp()) {
            switchboard.connect(hanging.port());
            office.runJob(invitees.job(line));
        }

        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(ledger.card(line.id()).fault()).isEqualTo("メールサーバーの応答が途中で切れました");
    }

    @Test
    @DisplayName("アドレスのない人には紙で送り、事務局が送付済とする")
    void whoeverHasNoAddressGetsPaper() {
        var byPost = invitees.serving("", day.toString());
        var other = invitees.convene(day.toString());
        var line = invitees.line(other, byPost);

        ledger.hand(line.id(), SECRETARIAT);

        assertThat(line.state()).isEqualTo(DeliveryState.PAPER);
        assertThat(ledger.card(line.id()).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    @DisplayName("メールサーバーがなければ、送信箱に宛先ごとのファイルができる")
    void withoutAServerMailsBecomeFiles() {
        switchboard.disconnect();
        office.runJobs();

        var mail = Eml.read(ledger.file(line().id()).orElseThrow());
        assertThat(line().state()).isEqualTo(DeliveryState.BOXED);
        assertThat(mail.to()).isEqualTo(address);
        assertThat(mail.files()).containsExactly("invite.ics", "開催通知.pdf");
    }

    @Test
    @DisplayName("同時に2回送らせても、同じ版が同じ人に2行できることはない")
    void twoWhoSendAtOnceDoNotSendTheSameTwice() {
        var ends = AtOnce.twice(() -> {
            notices.send(meeting);
            return meeting;
        });
        office.runJobs();

        var lines = ledger.lines(COUNCIL, null, meeting.value()).stream()
                .filter(it -> it.recipient().equals(person))
                .toList();
        assertThat(lines)
                .hasSize(1 + ends.done())
                .extracting(it -> it.dispatch().version())
                .doesNotHaveDuplicates();
        assertThat(ends.done() + ends.told("同時に登録")).as(ends.toString()).isEqualTo(2);
        assertThat(received()).hasSize(1);
    }

    @Test
    @DisplayName("アドレスは名簿だけにあり、変数、履歴、ログに残らない")
    void theAddressStaysInTheRoster() {
        var word = address.substring(0, address.indexOf('@'));
        try (var logs = new Logs();
                var refusing = WilfulServer.answering("RCPT", "451 <" + address + "> is busy")) {
            switchboard.connect(refusing.port());
            assertThatThrownBy(() -> office.runJob(invitees.job(line()))).hasMessageNotContaining(word);
            switchboard.connect(server.getSmtp().getPort());
            office.runJob(invitees.job(line()));

            assertThat(logs.hold(word)).isFalse();
        }
        assertThat(received()).hasSize(1);
        assertThat(everything.holding(word)).containsExactly("person");
    }

    private DeliveryCard doubtful() {
        var line = line();
        transaction.executeWithoutResult(status -> {
            office.runJob(invitees.job(line));
            status.setRollbackOnly();
        });
        office.runJobs();
        return line;
    }

    private void settle(DeliveryCard line, String choice, String reason) {
        office.submit(
                invitees.task(line),
                createVariables().putValue("choice", choice).putValue("reason", reason));
    }

    private DeliveryCard line() {
        return invitees.line(meeting, person);
    }

    private List<Eml> received() {
        return received(address);
    }

    private List<Eml> received(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Eml::of)
                .filter(mail -> mail.to().equals(to))
                .toList();
    }

    private static int closedPort() {
        try (var passing = new java.net.ServerSocket(0)) {
            return passing.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Instant beginning(Calendar calendar) {
        return Instant.from(event(calendar).getStartDate().orElseThrow().getDate());
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static String property(Calendar calendar, String name) {
        return event(calendar).getRequiredProperty(name).getValue();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getRequiredProperty(name).getValue();
    }
}
