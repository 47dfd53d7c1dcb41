package jp.kyogikai.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyogikai.casework.CaseFile;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.CaseSheet;
import jp.kyogikai.casework.DraftView;
import jp.kyogikai.casework.Drafting;
import jp.kyogikai.casework.MeetingSheet;
import jp.kyogikai.casework.Participant;
import jp.kyogikai.casework.Prompting;
import jp.kyogikai.casework.SupportMinutes;
import jp.kyogikai.casework.SupportRoom;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Answer;
import jp.kyogikai.issue.Answers;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.IssueId;
import jp.kyogikai.shared.OriginId;
import jp.kyogikai.shared.Wareki;

/** What the forms of a case show; each reading asks whether the reader is in the circle, and is noted (個別支援の様式). */
@ForModels
public class CaseForms {

    private final CaseForm form;
    private final CaseFile file;
    private final SupportRoom room;
    private final CaseRegister register;
    private final Prompting prompting;
    private final Drafting drafting;
    private final Answers answers;
    private final Councils councils;
    private final CurrentActor actor;

    CaseForms(
            CaseForm form,
            CaseFile file,
            SupportRoom room,
            CaseRegister register,
            Prompting prompting,
            Drafting drafting,
            Answers answers,
            Councils councils,
            CurrentActor actor) {
        this.form = form;
        this.file = file;
        this.room = room;
        this.register = register;
        this.prompting = prompting;
        this.drafting = drafting;
        this.answers = answers;
        this.councils = councils;
        this.actor = actor;
    }

    /** To whom the tasks of a case are offered: its circle alone. */
    public Collection<String> circle(String caseId) {
        return register.circle(new CaseId(caseId));
    }

    /** To whom the confirmation is offered, by the charter. */
    public String confirmers(String caseId) {
        var council = register.council(new CaseId(caseId));
        return councils.council(council).confirmers().value();
    }

    public FormText heading(String caseId) {
        var card = sheet(caseId).card();
        return FormText.show(card.number() + "　" + card.pseudonym());
    }

    public FormText situation(String caseId) {
        return FormText.show(sheet(caseId).situation());
    }

    public FormText wishes(String caseId) {
        return FormText.show(sheet(caseId).wishes());
    }

    /** What meetings asked since the circle last met, each with its meeting and day; empty where nothing was asked. */
    public FormText prompts(String caseId) {
        return FormText.show(prompting.unanswered(new CaseId(caseId), actor.get()).stream()
                .map(it -> "%s（%s）　%s\n%s"
                        .formatted(it.meeting(), Wareki.day(it.on()), it.kind().label(), it.text()))
                .collect(Collectors.joining("\n\n")));
    }

    public FormText field(String caseId) {
        return FormText.show(sheet(caseId).field());
    }

    /** The fields to choose from, by the charter. */
    public FormRows fields(String caseId) {
        return FormRows.show(form.fields(register.council(new CaseId(caseId))));
    }

    public FormText leadOffice(String caseId) {
        return FormText.show(sheet(caseId).leadOffice());
    }

    /** The day that the last meeting named as the next one. */
    public FormText nextOn(String caseId) {
        return FormText.show(lastMinutes(caseId)
                .map(SupportMinutes::nextOn)
                .map(Object::toString)
                .orElse(""));
    }

    public FormText remaining(String caseId) {
        return FormText.show(lastMinutes(caseId).map(SupportMinutes::remaining).orElse(""));
    }

    /** Those who sat in the last meeting, as a proposal. */
    public FormRows participants(String caseId) {
        var before = last(sheet(caseId)).map(MeetingSheet::plan).stream()
                .flatMap(plan -> plan.participants().stream())
                .map(ParticipantRow::of)
                .toList();
        return FormRows.show(before.isEmpty() ? List.of(ParticipantRow.empty()) : before);
    }

    /** Day, place and participants of the meeting to be recorded, in one sentence. */
    public FormText plan(String caseId) {
        return FormText.show(last(sheet(caseId))
                .map(MeetingSheet::plan)
                .map(plan -> "%s　%s　参加者：%s"
                        .formatted(
                                Wareki.dayAndWeekday(plan.on()),
                                plan.place(),
                                plan.participants().stream()
                                        .map(Participant::name)
                                        .collect(Collectors.joining("、"))))
                .orElse(""));
    }

    /** What others took over before, of which the form asks what became of it. */
    public FormRows followUps(String caseId) {
        return FormRows.show(room.openAssignments(new CaseId(caseId), actor.get()).stream()
                .map(FollowUpRow::of)
                .toList());
    }

    /** What others take over from now on: nothing at first. */
    public FormRows assignments() {
        return FormRows.show(List.of());
    }

    public FormText draftTitle(String caseId) {
        return draft(caseId, DraftView::title);
    }

    public FormText draftText(String caseId) {
        return draft(caseId, DraftView::text);
    }

    public FormText category(String caseId) {
        return draft(caseId, it -> it.category().name());
    }

    public FormText urgency(String caseId) {
        return draft(caseId, it -> it.urgency().name());
    }

    public FormText alsoFrom(String caseId) {
        return draft(caseId, it -> String.join("、", it.alsoFrom()));
    }

    public FormText remark(String caseId) {
        return draft(caseId, DraftView::remark);
    }

    public FormText caution(String caseId) {
        return draft(caseId, DraftView::caution);
    }

    public FormText revision(String caseId) {
        return draft(caseId, it -> Integer.toString(it.revision()));
    }

    /** What still stands in the text and was found. */
    public FormRows openFindings(String caseId) {
        return FormRows.show(view(caseId).findings().stream()
                .filter(it -> !it.excerpt().isEmpty())
                .map(FindingRow::of)
                .toList());
    }

    /** All that was found, for the confirmer; what was removed is not named any more. */
    public FormRows findings(String caseId) {
        return FormRows.show(
                view(caseId).findings().stream().map(FindingRow::of).toList());
    }

    /** What the origin was told, which is to be explained to the family. */
    public FormText answer(String caseId, String issueId, String originId) {
        file.open(new CaseId(caseId), actor.get());
        return FormText.show(answers.of(new IssueId(issueId)).stream()
                .filter(it -> it.id().equals(new OriginId(originId)))
                .map(Answer::text)
                .findFirst()
                .flatMap(Optional::ofNullable)
                .orElse("（お知らせの本文は、まだ記録されていません。）"));
    }

    private FormText draft(String caseId, Function<DraftView, String> part) {
        return FormText.show(part.apply(view(caseId)));
    }

    private DraftView view(String caseId) {
        return drafting.view(new CaseId(caseId), actor.get());
    }

    private CaseSheet sheet(String caseId) {
        return file.open(new CaseId(caseId), actor.get());
    }

    private Optional<SupportMinutes> lastMinutes(String caseId) {
        return reversed(sheet(caseId)).stream()
                .flatMap(it -> Optional.ofNullable(it.minutes()).stream())
                .findFirst();
    }

    private static Optional<MeetingSheet> last(CaseSheet sheet) {
        return reversed(sheet).stream().findFirst();
    }

    private static List<MeetingSheet> reversed(CaseSheet sheet) {
        var meetings = new ArrayList<>(sheet.meetings());
        java.util.Collections.reverse(meetings);
        return meetings;
    }
}
