package jp.kyogikai.workflow;

import java.util.stream.Collectors;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.mail.DeliveryId;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.ProgramId;

/** For which body a task is done, as lists of tasks show it beside the number (タスクの会議体). */
@ForModels
public class BodyNames {

    private final Councils councils;
    private final Consulting consulting;
    private final IssueRegister register;
    private final MeetingBook book;
    private final Ledger ledger;
    private final AnnualPrograms programs;

    BodyNames(
            Councils councils,
            Consulting consulting,
            IssueRegister register,
            MeetingBook book,
            Ledger ledger,
            AnnualPrograms programs) {
        this.programs = programs;
        this.councils = councils;
        this.consulting = consulting;
        this.register = register;
        this.book = book;
        this.ledger = ledger;
    }

    /** Nothing where no body is known, as in what began under an earlier release. */
    public String of(String councilId, String bodyId) {
        return bodyId.isEmpty()
                ? ""
                : councils.council(new CouncilId(councilId))
                        .body(new BodyId(bodyId))
                        .name();
    }

    /** The circles of single cases, as the council calls them. */
    public String ofCases(String councilId) {
        return councils.council(new CouncilId(councilId)).bodiesOf(Tier.CASE).stream()
                .map(Body::name)
                .collect(Collectors.joining("・"));
    }

    /** The body before which the issue came last. */
    public String ofIssue(String issueId) {
        var council = register.card(new IssueId(issueId)).council();
        return consulting.hearingsOf(new IssueId(issueId)).stream()
                .reduce((earlier, later) -> later)
                .map(hearing -> of(council.value(), hearing.body().value()))
                .orElse("");
    }

    /** The body to whose meeting a document belongs. */
    public String ofDelivery(String deliveryId) {
        var meeting = ledger.card(new DeliveryId(deliveryId)).dispatch().subject();
        return book.body(new MeetingId(meeting)).name();
    }

    /** The body that adopts a plan or a report in the end. */
    public String ofProgram(String programId) {
        var council = programs.card(new ProgramId(programId)).council();
        return councils.council(council).bodiesOf(Tier.PLENARY).stream()
                .map(Body::name)
                .findFirst()
                .orElse("");
    }

    /** The body that the matter waits for. */
    public String ofMatter(String councilId, String consultationId) {
        var body = consulting.hearing(new ConsultationId(consultationId)).body();
        return of(councilId, body.value());
    }
}
