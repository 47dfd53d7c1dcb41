package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.NoticePaper;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.meeting.Review;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Received;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.ShiftedClock;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("A5・B9 会議は、要綱設定に定めた者が招集する")
class ConvenorFlowTests {

    private static final String BEFORE_ANY_CHAIR = "2026-03-25";
    private static final Review YES = new Review(true, "", Received.PHONE, "会長");

    @Autowired
    Miharashi miharashi;

    @Autowired
    Office kisarazu;

    @Autowired
    Notices notices;

    @Autowired
    Agendas agendas;

    @Autowired
    TaskService tasks;

    @Autowired
    Councils councils;

    @Autowired
    ShiftedClock clock;

    private Office office;

    @BeforeEach
    void peopleOfTheCouncil() {
        miharashi.settleIn();
        office = kisarazu.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
    }

    @Test
    @DisplayName("会議体の長が招集する会議は、長に次第の確認を求め、長の名で通知する")
    void theChairCalls() {
        var meeting = kisarazu.prepareMeeting("chosei", "2027-02-10");

        var review = review(kisarazu, meeting);

        assertThat(asked(review)).containsExactlyInAnyOrder("kisarazu-chosei-chair", "kisarazu-secretariat");
        assertThat(kisarazu.text(review, "convenor"))
                .isEqualTo(notice(kisarazu, meeting).sender());
        assertThat(notice(kisarazu, meeting))
                .returns("木更津市地域自立支援協議会", NoticePaper::council)
                .returns("調整会議　委員　各位", NoticePaper::addressee)
                .satisfies(paper -> assertThat(paper.sender()).startsWith("座長　"));
    }

    @Test
    @DisplayName("長がまだいない最初の会議は、要綱設定に定めた首長の名で通知し、次第の確認は事務局が首長から得る")
    void theMayorCallsWhileThereIsNoChair() {
        var meeting = office.prepareMeeting("kyogikai", BEFORE_ANY_CHAIR);

        var review = review(office, meeting);

        assertThat(asked(review)).containsExactly("miharashi-secretariat");
        assertThat(office.text(review, "convenor")).isEqualTo("みはらし市長（会議の日に長がいないため）");
        assertThat(office.text(review, "approver")).isEqualTo("みはらし市長");
        assertThat(notice(office, meeting))
                .returns(null, NoticePaper::council)
                .returns("みはらし市長", NoticePaper::sender)
                .returns("みはらし市障害者地域自立支援協議会　全体会議　委員　各位", NoticePaper::addressee);
    }

    @Test
    @DisplayName("会長が招集する作業部会の会議は、会長に次第の確認を求め、ほかの会議体の長は確認できない")
    void theChairOfTheCouncilCallsAWorkingParty() {
        var meeting = office.prepareMeeting("sagyo", "2027-02-12");
        var id = new MeetingId(office.variable(meeting, "meetingId"));

        var review = review(office, meeting);

        assertThat(asked(review)).containsExactlyInAnyOrder("miharashi-kyogikai-chair", "miharashi-secretariat");
        assertThat(notices.notice(id, chairOf("kyogikai")).sender()).isEqualTo("会長　丘 高志");
        assertThat(refusal(() -> agendas.review(id, YES, chairOf("shien")))).isInstanceOf(NoRight.class);
        agendas.review(id, YES, chairOf("kyogikai"));
        assertThat(agendas.lastRemark(id)).isEmpty();
    }

    @Test
    @DisplayName("B9 長がいない会議の次第には、長の選出が議題1として入っている。長がいる会議には入らない")
    void theFirstItemIsTheElection() {
        assertThat(proposed(office, office.prepareMeeting("kyogikai", BEFORE_ANY_CHAIR)))
                .startsWith("会長の選出");
        assertThat(proposed(kisarazu, kisarazu.prepareMeeting("chosei", "2027-02-10")))
                .doesNotContain("座長の選出");
    }

    @Test
    @DisplayName("B2 新しい任期の最初の会議の次第には、長がいても長の選出が入り、次の会議には入らない")
    void aNewTermBeginsWithTheElection() {
        var opening = nextTerm().firstDay();
        var first = proposed(kisarazu, kisarazu.prepareMeeting("anshin", opening.toString()));
        var second = proposed(
                kisarazu, kisarazu.prepareMeeting("anshin", opening.plusDays(60).toString()));

        assertThat(first).startsWith("部会長の選出");
        assertThat(second).doesNotContain("部会長の選出");
    }

    @Test
    @DisplayName("B2 新しい任期の最初の会議が書面開催であっても、次に集まる会議の次第に長の選出が入る")
    void nobodyIsElectedInWriting() {
        var opening = nextTerm().firstDay();
        kisarazu.prepareInWriting("kenri", opening.toString());

        var gathering = proposed(
                kisarazu, kisarazu.prepareMeeting("kenri", opening.plusDays(60).toString()));

        assertThat(gathering).startsWith("部会長の選出");
    }

    /** The people of the demonstration serve three years, in which one term of three years begins. */
    private FiscalYear nextTerm() {
        var terms = councils.council(new CouncilId(Office.COUNCIL)).terms();
        return Stream.iterate(FiscalYear.of(clock.today()), year -> new FiscalYear(year.value() + 1))
                .filter(terms::beginIn)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> proposed(Office of, String meeting) {
        var titles = new ArrayList<String>();
        of.rows(of.task(meeting, "compileAgenda"), "others")
                .forEach(row -> titles.add(row.path("title").asText()));
        return titles;
    }

    private Task review(Office of, String meeting) {
        var compiling = of.task(meeting, "compileAgenda");
        var others = of.rows(compiling, "others");
        of.submit(
                compiling,
                of.agendaOf(compiling, "載せる課題はない")
                        .putValueTyped("others", Office.json(others.isEmpty() ? anything(others) : others)));
        return of.task(meeting, "reviewAgenda");
    }

    private static ArrayNode anything(ArrayNode rows) {
        rows.addObject().put("title", "意見交換").put("kind", "DISCUSSION").put("minutes", 30);
        return rows;
    }

    private NoticePaper notice(Office of, String meeting) {
        return notices.notice(new MeetingId(of.variable(meeting, "meetingId")), Actor.system());
    }

    private List<String> asked(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private static Actor chairOf(String body) {
        var council = new CouncilId(Miharashi.COUNCIL.value());
        return new Actor("choosing", Set.of(GroupId.chair(council, new BodyId(body))));
    }
}
