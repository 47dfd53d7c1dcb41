package jp.kyogikai.desk;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.access.Registering;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.YearFull;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shipped charter with one line changed: subcommittees meet six times a year and not about four times. */
@InKyogikai
class ChangedCadenceTests {

    private static final CouncilId COUNCIL = new CouncilId(OfficeFolder.SIX_TIMES);
    private static final BodyId BODY = new BodyId("shuro");
    private static final String PEOPLE = """
            ユーザー名,氏名,ふりがな,所属,職名,役職,就任日
            rokkai-jimu,木更津 五月,きさらづ さつき,木更津市福祉部障がい福祉課,主事,SECRETARIAT,2026-04-01
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Councils councils;

    @Autowired
    private Registering registering;

    @Autowired
    private Convening convening;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("要綱設定の開催回数を年6回に変えると、開始の画面は6回と示す")
    void theStartFormSaysSix() {
        var registered = registering.register(
                councils.council(COUNCIL), PEOPLE.getBytes(java.nio.charset.StandardCharsets.UTF_8), Actor.system());
        var visitor = new Visitor(port);
        visitor.logIn("rokkai-jimu", registered.passwords().get("rokkai-jimu"));

        var six = visitor.get("/start-forms/meeting-start").body();
        var four = Visitor.loggedIn(port, "jimukyoku")
                .get("/start-forms/meeting-start")
                .body();

        assertThat(six).contains("就労生活支援部会（%s　就労生活支援部会　0/6回）".formatted(year()));
        assertThat(four).contains("/4回程度）").doesNotContain("/6回");
    }

    @Test
    @DisplayName("要綱設定の開催回数を年6回に変えると、6回目までは受け付け、7回目の定例の会議を断る")
    void theSeventhMeetingIsRefused() {
        for (int month = 4; month <= 9; month++) {
            assertThat(plan(month)).isNotNull();
        }

        var refusal = refusal(() -> plan(10));

        assertThat(refusal).isEqualTo(new YearFull(councils.council(COUNCIL).body(BODY), new FiscalYear(2040)));
        assertThat(refusal.sentence()).contains("令和22年度に6回", "臨時就労生活支援部会として開催してください。");
    }

    private MeetingId plan(int month) {
        var schedule = new Schedule(LocalDate.of(2040, month, 20), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");
        return convening.plan(new Plan(COUNCIL, BODY, MeetingKind.REGULAR, schedule), Actor.system());
    }

    private FiscalYear year() {
        return FiscalYear.of(LocalDate.now(clock));
    }
}
