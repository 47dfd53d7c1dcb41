package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Office;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InKyogikai;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
class SliceTests {

    @Autowired
    jp.kyogikai.testing.Office office;

    @Autowired
    HandshakeAudit audit;

    @Autowired
    Appointing appointing;

    @BeforeEach
    void people() {
        for (var body : new String[] {"chosei", "zentai"}) {
            for (int i = 0; i < 5; i++) {
                var person = appointing.register(new CouncilId("kisarazu"), "委員" + i, "いいん", Actor.system());
                appointing.appoint(
                        person,
                        Office.in(new CouncilId("kisarazu"), new BodyId(body), AppointmentRole.MEMBER),
                        new Affiliation("事業所" + i, "管理者"),
                        new Term(LocalDate.of(2024, 4, 1), null),
                        Actor.system());
            }
        }
    }

    @Test
    @DisplayName("課題は調整会議から全体会議へ上程され、採択されると出所に知らせて完結する")
    void anIssueTravelsToThePlenaryAndItsOriginGetsTheAnswer() {
        var issue = office.registerIssue("緊急時の短期入所受入れ");
        assertThat(audit.faults()).isEmpty();

        var coordination = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(coordination, "緊急時の短期入所受入れ");
        office.review(coordination, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(coordination, 5);
        office.takeResults(coordination, "SUBMIT", "");
        office.runJobs();
        assertThat(audit.faults()).isEmpty();
        office.writeMinutes(coordination, "活発に協議した。");
        office.review(coordination, "reviewMinutes", "APPROVED", "");
        assertThat(office.isRunning(coordination)).isFalse();

        var plenary = office.prepareMeeting("zentai", "2027-02-10");
        office.compileAgenda(plenary, "緊急時の短期入所受入れ");
        office.review(plenary, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(plenary, 5);
        office.takeResults(plenary, "ADOPT", "");
        office.runJobs();
        office.answer(issue, "採択となりましたのでお知らせします。");

        assertThat(office.isRunning(issue)).isFalse();
        assertThat(audit.faults()).isEmpty();
    }
}
