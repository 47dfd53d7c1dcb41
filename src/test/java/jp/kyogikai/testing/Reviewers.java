package jp.kyogikai.testing;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.casework.Handouts;
import jp.kyogikai.casework.ReviewCard;
import jp.kyogikai.casework.ReviewFile;
import jp.kyogikai.casework.SheetPaper;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.workflow.CaseReviewProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Brings cases before the coordination body and plays whoever reads their sheets (事例検討の当事者の代わり). */
@Component
public class Reviewers {

    public static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    public static final BodyId CHOSEI = new BodyId("chosei");
    public static final Actor SUPPORTER = new Actor("soudan", Set.of(GroupId.supporters(COUNCIL)));
    public static final Actor OFFICE = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    public static final Actor NOBODY = new Actor("tantosha", Set.of());

    private final Supporters supporters;
    private final Office office;
    private final CaseReviewProcess process;
    private final ReviewFile file;
    private final Handouts handouts;
    private final Roster roster;
    private final RuntimeService runtime;

    Reviewers(
            Supporters supporters,
            Office office,
            CaseReviewProcess process,
            ReviewFile file,
            Handouts handouts,
            Roster roster,
            RuntimeService runtime) {
        this.supporters = supporters;
        this.office = office;
        this.process = process;
        this.file = file;
        this.handouts = handouts;
        this.roster = roster;
        this.runtime = runtime;
    }

    /** Begins the review of a case and gives back its process instance. */
    public String begin(String supportCase) {
        return begin(supportCase, CHOSEI, SUPPORTER);
    }

    public String begin(String supportCase, BodyId body, Actor actor) {
        process.start(caseOf(supportCase), body, actor);
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(CaseReviewProcess.KEY)
                .variableValueEquals("reviewId", card(supportCase).id().value())
                .singleResult()
                .getId();
    }

    /** A review whose sheet is written and released. */
    public String released(String supportCase) {
        var review = begin(supportCase);
        write(review, sheet());
        release(review, "jimukyoku", "APPROVED", "");
        return review;
    }

    public void write(String review, VariableMap sheet) {
        supporters.submit(review, "writeSheet", sheet);
    }

    /** Hands the sheet in again with the same decision on everything found. */
    public void decide(String review, VariableMap sheet, String decision, String reason) {
        var findings = Office.changed(
                supporters.rows("soudan", "supporter", office.task(review, "writeSheet"), "findings"),
                row -> answered(row, decision, reason));
        write(review, sheet.putValueTyped("findings", Office.json(findings)));
    }

    private static ObjectNode answered(ObjectNode row, String decision, String reason) {
        return row.put("id", row.path("ref").asText()).put("decision", decision).put("reason", reason);
    }

    public static VariableMap sheet() {
        return sheet("50代の本人と80代の母が二人で暮らしている。");
    }

    public static VariableMap sheet(String situation) {
        return createVariables()
                .putValue("next", "CHECK")
                .putValue("situation", situation)
                .putValue("support", "短期入所を当たったが、いずれも満床であった。")
                .putValue("question", "母が入院したときに備え、今からできること。")
                .putValueTyped("findings", Office.json(new ObjectMapper().createArrayNode()));
    }

    public void release(String review, String who, String decision, String remark) {
        var task = office.task(review, "confirmSheet");
        var seen = office.text(task, "revision");
        supporters.submit(
                who,
                "secretariat",
                task,
                createVariables()
                        .putValue("revision", seen)
                        .putValue("decision", decision)
                        .putValue("remark", remark));
    }

    /** Takes the released sheet back, as its circle may on the page of the case. */
    public void takeBack(String review, String reason, Actor actor) {
        process.takeBack(id(review), reason, actor);
        office.runJobs();
    }

    /** Settles the minutes of a meeting, in which this is written about every item. */
    public void settle(String meeting, String said) {
        office.writeMinutes(meeting, said);
        office.review(meeting, "reviewMinutes", "APPROVED", "");
    }

    public ReviewCard card(String supportCase) {
        var cards = file.of(caseOf(supportCase), SUPPORTER);
        return cards.get(cards.size() - 1);
    }

    public SheetPaper open(String review, Actor actor) {
        return handouts.sheet(id(review), actor, Optional.empty());
    }

    public SheetPaper open(String review, PersonId member) {
        return handouts.sheet(id(review), NOBODY, Optional.of(member));
    }

    public CaseReviewId id(String review) {
        return new CaseReviewId(office.variable(review, "reviewId"));
    }

    public CaseId caseOf(String supportCase) {
        return new CaseId(office.variable(supportCase, "caseId"));
    }

    /** The members of a body on the day on which these meetings are held. */
    public List<PersonId> members(String body) {
        return roster.membersOf(COUNCIL, new BodyId(body), java.time.LocalDate.of(2026, 12, 3), Actor.system()).stream()
                .filter(member -> member.role().isMember())
                .map(member -> member.person())
                .toList();
    }
}
