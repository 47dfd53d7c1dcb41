package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.issue.MeasureKind;
import jp.kyogikai.issue.MeasurePlan;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("年を2桁で入力した日と課題の画面")
class MistypedYearTests {

    private static final Actor SECRETARIAT =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Adoption adoption;

    @Autowired
    private ShiftedClock clock;

    private String page;
    private String measure;

    @BeforeEach
    void aMeasureIsPlanned() {
        var issue = new IssueId(office.variable(office.registerIssue("取組のある課題" + UUID.randomUUID()), "issueId"));
        var plan = new MeasurePlan(
                MeasureKind.OWN, "みほん相談支援センター", "手順書を作る", clock.today().plusDays(30));
        adoption.plan(issue, List.of(plan), SECRETARIAT);
        page = "/issues/" + issue;
        measure = adoption.of(issue).get(0).id();
    }

    @Test
    @DisplayName("実施の結果の年月日の年を誤ると、記録せずに直し方を示し、課題の画面は開ける")
    void theDayOfAResultIsRefused() {
        var secretariat = Visitor.loggedIn(port, "jimukyoku");

        var refused =
                secretariat.submit(page, "/measures/" + measure, Map.of("result", "手順書を作った。", "on", "0026-11-28"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("「年月日」の西暦26年11月28日は", "年を西暦4桁");
        assertThat(secretariat.get(page).body()).doesNotContain("手順書を作った。");
    }

    @Test
    @DisplayName("前から台帳に入っている誤った年の日は、西暦で示し、課題の画面は開ける")
    void whatWasEnteredBeforeIsShown() {
        adoption.report(measure, "手順書を作った。", LocalDate.of(26, 11, 28), SECRETARIAT);

        var shown = Visitor.loggedIn(port, "jimukyoku").get(page);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("手順書を作った。", "西暦26年");
    }
}
