package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COUNCIL;
import static jp.kyogikai.casework.SampleCase.OFFICE;
import static jp.kyogikai.casework.SampleCase.SUPPORTER;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("動いていない事例への会議からの要請（D7）")
class PromptingTests {

    private static final String TEXT = "訪問看護の事業所を加えてください。";

    @Autowired
    private Prompting prompting;

    @Autowired
    private CaseStatusPapers papers;

    @Autowired
    private MeetingBook book;

    @Autowired
    private SupportCases cases;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    private String supportCase;
    private CaseId id;

    @BeforeEach
    void aStalledCase() {
        supportCase = supporters.registerCase();
        id = new CaseId(office.variable(supportCase, "caseId"));
    }

    @Test
    @DisplayName("要請は、会議の名称と日を付けて、事例の担当者だけに示す")
    void theCircleReadsWhatWasAsked() {
        var meeting = held("chosei");

        prompting.enter(id, meeting, PromptKind.ADD, TEXT, OFFICE);

        assertThat(prompting.of(id, SUPPORTER))
                .containsExactly(
                        new Prompt(PromptKind.ADD, book.card(meeting).title(), LocalDate.of(2026, 12, 3), TEXT, null));
        assertThat(refusal(() -> prompting.of(id, OFFICE))).isEqualTo(new CaseRefusal.NotInTheCircle());
    }

    @Test
    @DisplayName("次の会議の文書には、種類と会議の名称だけを要請済みとして載せ、内容は載せない")
    void theNextPaperSaysThatItWasAsked() {
        var meeting = held("chosei");
        prompting.enter(id, meeting, PromptKind.CONVENE, TEXT, OFFICE);

        var paper = papers.paper(prepared("zentai"), OFFICE);

        assertThat(paper.stalled())
                .contains(new CaseStatusPaper.Line(
                        office.variable(supportCase, "label"),
                        List.of("主担当が決まっていない"),
                        List.of("開催を要請（%s）".formatted(book.card(meeting).title()))));
        assertThat(paper.toString()).doesNotContain(TEXT);
    }

    @Test
    @DisplayName("記録するのは事務局だけである")
    void onlyTheOfficeEnters() {
        var meeting = held("chosei");

        assertThat(refusal(() -> prompting.enter(id, meeting, PromptKind.LEAD, TEXT, SUPPORTER)))
                .isInstanceOf(NoRight.class);
    }

    @Test
    @DisplayName("誤って記録した要請は、理由を添えて取り消すと、要請済みとされず、担当者には理由とともに残る")
    void aWrongPromptIsTakenBack() {
        var meeting = held("chosei");
        prompting.enter(id, meeting, PromptKind.LEAD, TEXT, OFFICE);

        prompting.takeBack(open().id(), "別の事例への要請であった", OFFICE);

        assertThat(prompting.unanswered(id, SUPPORTER)).isEmpty();
        assertThat(prompting.of(id, SUPPORTER)).extracting(Prompt::takenBack).containsExactly("別の事例への要請であった");
        assertThat(papers.paper(prepared("zentai"), OFFICE).stalled())
                .contains(new CaseStatusPaper.Line(
                        office.variable(supportCase, "label"), List.of("主担当が決まっていない"), List.of()));
        assertThat(prompting.open(COUNCIL, OFFICE))
                .noneMatch(it -> it.number().equals(office.variable(supportCase, "label")));
    }

    @Test
    @DisplayName("訂正した要請は、同じ会議の要請として、正しい種類と内容で担当者に示す")
    void aWrongPromptIsCorrected() {
        var meeting = held("chosei");
        prompting.enter(id, meeting, PromptKind.LEAD, TEXT, OFFICE);

        prompting.correct(open().id(), PromptKind.ADD, "訪問看護を加えてください。", "種類の誤り", OFFICE);

        assertThat(prompting.unanswered(id, SUPPORTER))
                .containsExactly(new Prompt(
                        PromptKind.ADD, book.card(meeting).title(), LocalDate.of(2026, 12, 3), "訪問看護を加えてください。", null));
        assertThat(prompting.of(id, SUPPORTER)).hasSize(2);
    }

    @Test
    @DisplayName("担当者が個別支援会議を開いた後、二度目、事務局でない人の取消しは断る")
    void notEveryPromptIsTakenBack() {
        var meeting = new MeetingId(office.variable(heldOn("chosei", "2026-11-05"), "meetingId"));
        prompting.enter(id, meeting, PromptKind.LEAD, TEXT, OFFICE);
        prompting.enter(id, meeting, PromptKind.ADD, TEXT, OFFICE);
        var number = office.variable(supportCase, "label");
        var first = open().id();
        assertThat(refusal(() -> prompting.takeBack(first, "誤り", SUPPORTER))).isInstanceOf(NoRight.class);
        prompting.takeBack(first, "誤り", OFFICE);
        var second = open().id();
        assertThat(refusal(() -> prompting.takeBack(first, "誤り", OFFICE)))
                .isEqualTo(new StatusRefusal.AlreadyTakenBack(number));

        supporters.meet(supportCase, "CONTINUE");

        assertThat(refusal(() -> prompting.takeBack(second, "誤り", OFFICE)))
                .isEqualTo(new StatusRefusal.AlreadyAnswered(number));
        assertThat(refusal(() -> prompting.correct(second, PromptKind.LEAD, TEXT, "誤り", OFFICE)))
                .isEqualTo(new StatusRefusal.AlreadyAnswered(number));
    }

    /** What the office may still take back of this case, oldest first. */
    private OpenPrompt open() {
        return prompting.open(COUNCIL, OFFICE).stream()
                .filter(it -> it.number().equals(office.variable(supportCase, "label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("動いている事例への要請は断る")
    void aMovingCaseIsLeftAlone() {
        var meeting = held("chosei");
        supporters.meet(supportCase, "CONTINUE");

        assertThat(refusal(() -> prompting.enter(id, meeting, PromptKind.CONVENE, TEXT, OFFICE)))
                .isEqualTo(new StatusRefusal.NotStalled(office.variable(supportCase, "label")));
    }

    @Test
    @DisplayName("開催していない会議からの要請は断る")
    void aMeetingThatWasNotHeldAsksNothing() {
        var meeting = prepared("chosei");

        assertThat(refusal(() -> prompting.enter(id, meeting, PromptKind.CONVENE, TEXT, OFFICE)))
                .isEqualTo(new StatusRefusal.NotHeld(book.card(meeting).title()));
    }

    @Test
    @DisplayName("運営状況を報告しない会議体の会議からの要請は断り、選択肢にも出さない")
    void anotherBodyAsksNothing() {
        var meeting = held("kodomo");
        var right = held("chosei");

        assertThat(refusal(() -> prompting.enter(id, meeting, PromptKind.CONVENE, TEXT, OFFICE)))
                .isInstanceOf(StatusRefusal.NotReported.class);
        assertThat(prompting.meetings(COUNCIL))
                .contains(book.card(right))
                .doesNotContain(book.card(meeting), book.card(prepared("chosei")));
    }

    @Test
    @DisplayName("別の協議会の事例への要請は断る")
    void anotherCouncilIsNotAsked() {
        var meeting = held("chosei");
        var other = new CouncilId("c" + UUID.randomUUID().toString().substring(0, 8));
        var theirs = cases.enter(new SupportCase(entryOf(other), 1, SampleCase.TODAY, SUPPORTER));
        var both = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL), GroupId.secretariat(other)));

        assertThat(refusal(() -> prompting.enter(theirs.id(), meeting, PromptKind.CONVENE, TEXT, both)))
                .isEqualTo(new StatusRefusal.OtherCouncil(theirs.number()));
    }

    private MeetingId held(String body) {
        return new MeetingId(office.variable(heldOn(body, "2026-12-03"), "meetingId"));
    }

    private String heldOn(String body, String day) {
        var meeting = office.prepareMeeting(body, day);
        office.compileAgenda(meeting, "動いていない事例のほかに議題はない");
        if (office.task(meeting, "reviewAgenda") != null) {
            office.review(meeting, "reviewAgenda", "APPROVED", "");
        }
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REPORTED", "");
        return meeting;
    }

    private MeetingId prepared(String body) {
        return new MeetingId(office.variable(office.prepareMeeting(body, "2026-12-03"), "meetingId"));
    }

    private static CaseEntry entryOf(CouncilId council) {
        return new CaseEntry(
                council,
                "Dさん",
                List.of(new SealedName("髙橋 𠮷郎", "たかはし よしろう")),
                "相談支援事業所しおさい",
                "",
                new ConsentNote(Consent.PERSON, SampleCase.TODAY, ""),
                Urgency.SOON,
                "その他",
                "現状",
                "意向",
                Set.of());
    }
}
