package jp.kyogikai.workflow;

import java.util.Map;
import jp.kyogikai.engine.Messages;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ProgramAmendments;
import jp.kyogikai.program.ProgramHearings;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ProgramId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages may do with a plan or a report, in the tables and in the process, or in neither (事業計画・事業報告の業務フロー). */
@Component
@Transactional
public class ProgramProcess {

    public static final String KEY = "annual-program";

    private final AnnualPrograms programs;
    private final ProgramAmendments amendments;
    private final ProgramHearings hearings;
    private final Messages messages;

    ProgramProcess(AnnualPrograms programs, ProgramAmendments amendments, ProgramHearings hearings, Messages messages) {
        this.programs = programs;
        this.amendments = amendments;
        this.hearings = hearings;
        this.messages = messages;
    }

    /** Takes it back from the body that has it and has not decided, so that the office can put it together anew. */
    public void takeBack(ProgramId id, String reason, Actor actor) {
        var matter = hearings.takeBack(id, reason, actor);
        messages.tell(Handshake.decided(matter.value()));
    }

    /** Begins to put an adopted plan differently. */
    public ProgramId amend(ProgramId id, String reason, Actor actor) {
        var amendment = programs.card(amendments.begin(id, reason, actor));
        messages.begin(
                "ProgramAmended",
                Map.of(
                        "councilId", amendment.council().value(),
                        "programId", amendment.id().value(),
                        "label", amendment.number()));
        return amendment.id();
    }
}
