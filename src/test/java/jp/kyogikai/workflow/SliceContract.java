package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first journey of an issue; whatever database the application stands on must carry it. */
abstract class SliceContract {

    private static final int EVERYBODY = Integer.MAX_VALUE;

    @Autowired
    Office office;

    @Autowired
    HandshakeAudit audit;

    @Test
    @DisplayName("課題は調整会議から全体会議へ上程され、採択されると出所に知らせて完結する")
    void anIssueTravelsToThePlenaryAndItsOriginGetsTheAnswer() {
        var issue = office.registerIssue("緊急時の短期入所受入れ");
        assertThat(audit.faults()).isEmpty();

        var coordination = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(coordination, "緊急時の短期入所受入れ");
        office.review(coordination, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(coordination, EVERYBODY);
        office.takeResults(coordination, "SUBMIT", "");
        office.runJobs();
        assertThat(audit.faults()).isEmpty();
        office.writeMinutes(coordination, "活発に協議した。");
        office.review(coordination, "reviewMinutes", "APPROVED", "");
        assertThat(office.isRunning(coordination)).isFalse();

        var plenary = office.prepareMeeting("zentai", "2027-02-10");
        office.compileAgenda(plenary, "緊急時の短期入所受入れ");
        office.review(plenary, "reviewAgenda", "APPROVED", "");
        office.takeAttendance(plenary, EVERYBODY);
        office.takeResults(plenary, "ADOPT", "");
        office.runJobs();
        office.planMeasures(issue);
        office.answer(issue, "採択となりましたのでお知らせします。");

        assertThat(office.isRunning(issue)).isFalse();
        assertThat(audit.faults()).isEmpty();
    }
}
