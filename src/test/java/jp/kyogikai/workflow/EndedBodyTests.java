package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.issue.ReferralRefusal;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Kaisei;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.OfficeFolder;
import jp.kyogikai.testing.ShiftedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("年度末で終わるこども部会への依頼")
class EndedBodyTests {

    private static final LocalDate LAST =
            FiscalYear.of(OfficeFolder.CHANGE).firstDay().minusDays(1);

    @Autowired
    private Office kisarazu;

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Councils councils;

    @Autowired
    private ShiftedClock clock;

    private final String title = "設置期間の前後の課題" + UUID.randomUUID();
    private Office office;

    @BeforeEach
    void peopleOfTheCouncil() {
        kaisei.settleIn();
        office = kisarazu.of(Kaisei.COUNCIL.value(), Kaisei.SECRETARY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName("調査・検討の依頼先に、終わりの日までは示し、翌日からは示さず、選んで送っても断る")
    void nobodyIsAskedWhoIsNoMore() {
        var issue = office.registerIssue(title, "CITY");
        var meeting = office.prepareMeeting("unei", LAST.minusDays(20).toString());
        office.compileAgenda(meeting, title);
        office.takeAttendance(meeting, 2);
        office.takeResults(meeting, "REFER", "部会で調べるため");
        office.runJobs();

        assertThat(offered(issue)).containsExactly("くらし部会", "こども部会");
        var form = office.rows(office.task(issue, "planReferrals"), "subcommittees");
        var asked = Office.changed(form, row -> row.put("id", row.path("ref").asText())
                .put("include", row.path("ref").asText().equals("kodomo")));
        clock.forward(ChronoUnit.DAYS.between(clock.today(), LAST.plusDays(1)));

        assertThat(offered(issue)).containsExactly("くらし部会");
        var refusal = refusal(() -> office.submit(
                office.task(issue, "planReferrals"),
                createVariables()
                        .putValueTyped("subcommittees", Office.json(asked))
                        .putValue("question", "受入れの状況")
                        .putValue("due", LAST.plusDays(60).toString())));
        assertThat(refusal)
                .isEqualTo(new ReferralRefusal.BodyOver(
                        councils.council(Kaisei.COUNCIL, LAST).body(new BodyId("kodomo")), LAST.plusDays(1)));
    }

    private List<String> offered(String issue) {
        return office.rows(office.task(issue, "planReferrals"), "subcommittees").findValuesAsText("name");
    }
}
