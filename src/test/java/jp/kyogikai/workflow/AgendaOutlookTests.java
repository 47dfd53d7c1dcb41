package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** C7: whoever compiles an agenda sees when its issues are heard by the last body, and what a meeting out of turn saves. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
class AgendaOutlookTests {

    @Autowired
    Office office;

    @Autowired
    MeetingForms forms;

    @Autowired
    Outlooks outlooks;

    @Autowired
    Clock clock;

    @Autowired
    EntityManagerFactory entities;

    private final String title = "次第の見込み" + UUID.randomUUID();

    @Test
    @DisplayName("C7 次第の作成と確認の様式は、取り上げた課題が最後の会議体に諮られる時期を示す")
    void theAgendaTellsWhenItsIssuesAreHeard() {
        office.registerIssue(title);
        var meeting = prepare("chosei");

        assertThat(office.text(office.task(meeting, "compileAgenda"), "outlook"))
                .contains("全体会議に諮るのは", "出所へのお知らせは");

        office.compileAgenda(meeting, title);
        assertThat(office.text(office.task(meeting, "reviewAgenda"), "outlook")).contains("全体会議に諮るのは");
    }

    @Test
    @DisplayName("C7 緊急の課題には、事務局案とともに、臨時に開いたときの短縮を示す。ほかの課題には示さない")
    void whatCannotWaitHasItsProposal() {
        office.registerIssue(title);
        register("緊急" + title, "URGENT");
        var meeting = prepare("chosei");

        assertThat(proposal(meeting, "　" + title)).isEmpty();
        assertThat(proposal(meeting, "緊急" + title))
                .containsSubsequence("次の会議を待てないため、", "に提案する。", "臨時の調整会議を", "に開けば、", "短縮できます。");
    }

    @Test
    @DisplayName("C7 課題を上程しない専門部会の次第には、上程見込みを示さない")
    void aSubcommitteeHandsNothingUp() {
        var meeting = prepare("keihatsu");

        assertThat(office.text(office.task(meeting, "compileAgenda"), "outlook"))
                .isEmpty();
        assertThat(outlooks.through(idOf(meeting))).isEmpty();
    }

    @Test
    @DisplayName("C7 課題を取り上げない次第の確認では、待っている課題の上程見込みを示さない")
    void anAgendaWithoutIssuesHasNoOutlook() {
        office.registerIssue(title);
        var meeting = prepare("chosei");

        office.compileAgenda(meeting, "どの課題でもない");

        assertThat(office.text(office.task(meeting, "reviewAgenda"), "outlook")).isEmpty();
    }

    @Test
    @DisplayName("C7 事務局案は、課題が初めに諮られる会議体の次第だけに示す")
    void theProposalSpeaksOfTheFirstBody() {
        assertThat(outlooks.isFirst(idOf(prepare("chosei")))).isTrue();
        assertThat(outlooks.isFirst(idOf(prepare("zentai")))).isFalse();
        assertThat(outlooks.isFirst(idOf(prepare("keihatsu")))).isFalse();
    }

    @Test
    @DisplayName("C7 付議待ちの課題が増えても、見込みの計算のための問合せは増えない")
    void moreIssuesAskNoMore() {
        register(title, "URGENT");
        var meeting = office.variable(prepare("chosei"), "meetingId");
        var few = statements(meeting);

        for (int i = 0; i < 10; i++) {
            register(title, i % 2 == 0 ? "URGENT" : "SOON");
        }

        assertThat(few).isPositive();
        assertThat(statements(meeting)).isEqualTo(few);
    }

    private long statements(String meeting) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        forms.matters(meeting);
        forms.outlook(meeting);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private String proposal(String meeting, String heading) {
        var rows = office.rows(office.task(meeting, "compileAgenda"), "matters");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("heading").asText().contains(heading))
                .map((JsonNode row) -> row.path("proposal").asText())
                .findFirst()
                .orElseThrow();
    }

    private MeetingId idOf(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private String prepare(String body) {
        return office.prepareMeeting(body, LocalDate.now(clock).plusMonths(3).toString());
    }

    private void register(String called, String urgency) {
        office.start(
                "issue-escalation",
                createVariables()
                        .putValue("councilId", Office.COUNCIL)
                        .putValue("title", called)
                        .putValue("description", "緊急時の受入先がない。")
                        .putValue("category", "REGIONAL")
                        .putValue("urgency", urgency)
                        .putValue("origin", "kodomo")
                        .putValue("raisedOn", "2026-10-01"));
    }
}
