package jp.kyogikai.issue;

import java.util.List;
import java.util.NoSuchElementException;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OfficialLetter;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in a proposal to the city; every word of it was before a meeting (提言書の文書). */
@Component
@Transactional(readOnly = true)
public class ProposalPapers {

    private final Measures measures;
    private final IssueRegister register;
    private final Adoption adoption;
    private final Consulting consulting;
    private final Councils councils;
    private final Roster roster;

    ProposalPapers(
            Measures measures,
            IssueRegister register,
            Adoption adoption,
            Consulting consulting,
            Councils councils,
            Roster roster) {
        this.measures = measures;
        this.register = register;
        this.adoption = adoption;
        this.consulting = consulting;
        this.councils = councils;
        this.roster = roster;
    }

    /** The letter for one measure, which must be a proposal; there is none for what others do. */
    public ProposalPaper letter(String id, Actor actor) {
        var measure = measures.findById(id)
                .filter(it -> it.line().plan().kind() == MeasureKind.PROPOSAL)
                .orElseThrow(() -> new NoSuchElementException("proposal " + id));
        var issue = register.find(new IssueId(measure.issue()));
        NoRight.unlessSecretariat(actor, issue.council(), "提言書を開く");
        var council = councils.council(issue.charter());
        var plan = measure.line().plan();
        var addressees = addressees(council);
        return new ProposalPaper(
                council.wording(),
                "%s-提言%d".formatted(issue.number(), nth(measure)),
                addressees.get(0),
                addressees.subList(1, addressees.size()),
                council.name(),
                sender(council, issue.id()),
                council.papers().omitsSeal(OfficialLetter.PROPOSAL),
                issue.number(),
                issue.title(),
                issue.description(),
                AnswerPaper.Step.of(consulting.hearingsOf(issue.id())),
                adoption.wording(issue.id()).map(FinalWording::text).orElse(null),
                plan.action(),
                Wareki.dayAndWeekday(plan.due()),
                plan.responsible(),
                council.name() + "事務局（" + council.office() + "）");
    }

    /** The mayors of all municipalities that have the council. */
    static List<String> addressees(Council council) {
        return council.mayors().stream().map(mayor -> mayor + "　様").toList();
    }

    /** Which of the proposals about its issue it is. */
    private int nth(Measure measure) {
        return 1
                + (int) measures.findByIssueIdOrderByPosition(measure.issue()).stream()
                        .filter(it -> it.line().plan().kind() == MeasureKind.PROPOSAL)
                        .takeWhile(it -> !it.line().id().equals(measure.line().id()))
                        .count();
    }

    /** The chair of the body that adopted it, as of the day of that meeting. */
    private String sender(Council council, IssueId issue) {
        var hearings = consulting.hearingsOf(issue);
        var last = hearings.get(hearings.size() - 1);
        var body = last.body();
        var title = council.body(body).chairTitle();
        return last.on() == null
                ? title
                : roster.chairOf(council.id(), body, last.on())
                        .map(chair -> title + "　" + chair.name())
                        .orElse(title);
    }
}
