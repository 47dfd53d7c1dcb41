package jp.kyogikai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.issue.Adoption;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.PaperText;
import jp.kyogikai.testing.Supporters;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.workflow.CaseReviewProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("公開する文書と、非公開の言葉")
class PublicPaperCanaryTests {

    /** What may stand in public papers of all that is typed in the walk. */
    private static final Set<String> OPEN = Set.of("person.organisation", "guest.post", "said in public");

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Miharashi miharashi;

    @Autowired
    private Appointing appointing;

    @Autowired
    private CaseReviewProcess reviews;

    @Autowired
    private ReviewFile file;

    @Autowired
    private Adoption adoption;

    @Autowired
    private RuntimeService runtime;

    private final Canaries type = new Canaries();
    private final String title = "目印の課題" + UUID.randomUUID();

    @BeforeEach
    void peopleOfTheCouncil() {
        miharashi.settleIn();
    }

    @Test
    @DisplayName("I6 公開の会議の非公開の議題、氏名、備考及び配慮の記録は、公開用の会議録にも結果概要にも、どの形式でも出ない")
    void closedWordsStayOutOfPublicPapers() {
        var meeting = aMeetingWithAClosedItem();
        var secretary = Visitor.loggedIn(port, Miharashi.SECRETARY);

        var published = papers(secretary, meeting, "public-minutes", "outline");
        var planned = papers(secretary, meeting, "agenda", "notice");

        assertThat(type.heard(published::contains)).isEqualTo(OPEN);
        assertThat(published).contains(title, "非公開の理由：個人に関する情報を扱うため");
        assertThat(type.heard(planned::contains)).isEmpty();
    }

    @Test
    @DisplayName("この点検は、内部の会議録にある同じ言葉を、どの形式でも見付ける")
    void theSearchFindsWhatIsThere() {
        var meeting = aMeetingWithAClosedItem();
        var secretary = Visitor.loggedIn(port, Miharashi.SECRETARY);

        assertThat(Stream.of("html", "pdf", "txt")).allSatisfy(format -> assertThat(type.heard(
                        PaperText.of(secretary, "/papers/meetings/" + meeting + "/minutes." + format)::contains))
                .contains(
                        "advice",
                        "access need",
                        "person.family",
                        "person.given",
                        "proxy",
                        "guest.name",
                        "minutes.other",
                        "minutes.approver",
                        "said in public"));
    }

    @Test
    @DisplayName("個別事例から上がった課題の提言書と検討結果のお知らせに、事例の言葉は出ない")
    void noWordOfTheCaseReachesTheCity() {
        var walk = new ClosedItemWalk(office, supporters, type);
        var supporters = this.supporters.of(Miharashi.COUNCIL.value(), Miharashi.SUPPORTER);
        var office = this.office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY);
        var supportCase = walk.registerCase();
        supporters.meet(supportCase, "ISSUE");
        supporters.draft(supportCase, "夜間に受け入れる所が市内にない。", "", "");
        supporters.confirm(supportCase, Miharashi.OTHER_SUPPORTER, "supporter", "APPROVED", "");
        office.hold("kyogikai", supporters.title(supportCase), "ADOPT", "");
        var issue = office.variable(supportCase, "issueId");
        propose(office, issue);
        var secretary = Visitor.loggedIn(port, Miharashi.SECRETARY);
        var page = secretary.get("/issues/" + issue).body();
        var measure = adoption.of(new IssueId(issue)).get(0).id();

        var proposal = inEveryForm(secretary, "/papers/measures/" + measure + "/proposal");
        var answer = inEveryForm(secretary, page.replaceFirst("(?s).*(/papers/answers/[^.]+)\\.html.*", "$1"));

        assertThat(page).contains("/papers/measures/" + measure + "/proposal.txt");
        assertThat(proposal).contains("みはらし市長様", "会長丘高志", "-提言1", "夜間に受け入れる所が市内にない。", "受入れの枠を設けること", "令和9年9月30日（木）");
        assertThat(type.heard((proposal + answer)::contains)).isEmpty();
    }

    private void propose(Office office, String issue) {
        var work = runtime.createProcessInstanceQuery()
                .processDefinitionKey("issue-escalation")
                .variableValueEquals("issueId", issue)
                .singleResult()
                .getId();
        var rows = new ObjectMapper().createArrayNode();
        rows.addObject()
                .put("kind", "PROPOSAL")
                .put("responsible", "みはらし市福祉部")
                .put("action", "受入れの枠を設けること")
                .put("due", "2027-09-30");
        office.submit(
                office.task(work, "planMeasures"), createVariables().putValueTyped("measures", Office.json(rows)));
    }

    private String aMeetingWithAClosedItem() {
        var walk = new ClosedItemWalk(office, supporters, type);
        walk.appoint(appointing);
        var review = walk.release(walk.registerCase(), reviews, file, runtime);
        office.of(Miharashi.COUNCIL.value(), Miharashi.SECRETARY).registerIssue(title, "shien");
        return walk.hold(title, review);
    }

    private static String papers(Visitor visitor, String meeting, String... names) {
        return Stream.of(names)
                .map(name -> inEveryForm(visitor, "/papers/meetings/" + meeting + "/" + name))
                .reduce("", String::concat);
    }

    private static String inEveryForm(Visitor visitor, String paper) {
        return Stream.of(".html", ".pdf", ".txt")
                .map(form -> PaperText.of(visitor, paper + form))
                .reduce("", String::concat);
    }
}
