package jp.kyogikai.workflow;

import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterCard;
import jp.kyogikai.program.ChapterState;
import jp.kyogikai.program.ProgramDrafts;
import jp.kyogikai.program.ProgramHearings;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.Sender;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.Received;

/** What the model of a plan or a report calls, step by step: ids in, one call, one answer out (事業計画・事業報告の手順). */
@ForModels
public class ProgramSteps {

    private static final int MOST = 10_000;
    private static final int LINE = 4_000;

    private final AnnualPrograms programs;
    private final ProgramDrafts drafting;
    private final ProgramHearings hearings;
    private final Councils councils;
    private final CurrentActor actor;

    ProgramSteps(
            AnnualPrograms programs,
            ProgramDrafts drafting,
            ProgramHearings hearings,
            Councils councils,
            CurrentActor actor) {
        this.programs = programs;
        this.drafting = drafting;
        this.hearings = hearings;
        this.councils = councils;
        this.actor = actor;
    }

    public String begin(String councilId, FormText kind, FormText year, FormText draftDue) {
        return programs.begin(
                        new CouncilId(councilId),
                        ChosenYear.parse(year),
                        Choices.parse(ProgramKind.class, kind, "作成するもの"),
                        TypedSchedule.date(draftDue, "原案の提出期限"),
                        actor.get())
                .value();
    }

    /** The number, which holds nothing personal, for lists of tasks and instances. */
    public String label(String programId) {
        return programs.card(new ProgramId(programId)).number();
    }

    /** The readable key of the instance in Cockpit, such as 木更津-R8-事業計画. */
    public String businessKey(String programId) {
        var card = programs.card(new ProgramId(programId));
        return councils.council(card.council()).keyOf(card.number());
    }

    /** The parts that are still to be sent. */
    public List<String> drafting(String programId) {
        return programs.card(new ProgramId(programId)).chapters().stream()
                .filter(chapter -> chapter.state() == ChapterState.OPEN)
                .map(ChapterCard::id)
                .map(ChapterId::value)
                .toList();
    }

    public String bodyOf(String chapterId) {
        return drafting.card(new ChapterId(chapterId)).body().value();
    }

    public boolean isPlan(String programId) {
        return programs.card(new ProgramId(programId)).kind() == ProgramKind.PLAN;
    }

    /** Keeps what the form of either kind says. */
    public void recordDraft(String programId, String chapterId, FormRows items, FormText text) {
        if (isPlan(programId)) {
            recordPlan(chapterId, items, text);
        } else {
            recordReport(chapterId, items, text);
        }
    }

    public void send(String chapterId, FormText sender, FormText received, FormText remark) {
        drafting.send(
                new ChapterId(chapterId),
                new Sender(sender.required("提出した方の氏名", 100), Choices.parse(Received.class, received, "受付の方法")),
                remark.atMost("事務局への連絡", LINE),
                actor.get());
    }

    /** Does not wait any longer for a body that sends nothing. */
    public void close(String chapterId, FormText remark) {
        drafting.close(new ChapterId(chapterId), remark.required("締め切る理由", LINE), actor.get());
    }

    public void recordCompilation(String programId, FormText overview) {
        programs.compile(new ProgramId(programId), overview.atMost("全体の方針・総括", MOST), actor.get());
    }

    public void redraft(String programId, FormRows chapters, FormText redraftDue, FormText remark) {
        programs.redraft(
                new ProgramId(programId),
                ChapterRow.chosen(chapters),
                TypedSchedule.date(redraftDue, "再提出の期限"),
                remark.required("再提出を依頼する理由", LINE),
                actor.get());
    }

    public void cancel(String programId, FormText remark) {
        programs.cancel(new ProgramId(programId), remark.required("取りやめる理由", LINE), actor.get());
    }

    public void putForward(String programId, FormRows chapters, FormText redraftDue, FormText remark) {
        ChapterRow.mustAskNobody(chapters, redraftDue);
        hearings.send(new ProgramId(programId), remark.atMost("付議に当たっての連絡", LINE), actor.get());
    }

    /** The body before which it comes next, or nothing after the last one. */
    public String nextBody(String programId) {
        return hearings.next(new ProgramId(programId)).map(BodyId::value).orElse("");
    }

    public String submit(String programId, String bodyId) {
        return hearings.submit(new ProgramId(programId), new BodyId(bodyId)).value();
    }

    public String conclude(String programId, String consultationId) {
        return hearings.conclude(new ProgramId(programId), new ConsultationId(consultationId))
                .name();
    }

    public void adopt(String programId) {
        hearings.adopt(new ProgramId(programId));
    }

    private void recordPlan(String chapterId, FormRows items, FormText text) {
        drafting.plan(new ChapterId(chapterId), PlanRow.parse(items), text.atMost("基本方針・重点", MOST), actor.get());
    }

    private void recordReport(String chapterId, FormRows items, FormText text) {
        drafting.report(
                new ChapterId(chapterId), RemarkRow.parse(items), text.atMost("取組の状況と成果・課題", MOST), actor.get());
    }
}
