package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static jp.kyogikai.testing.Reviewers.CHOSEI;
import static jp.kyogikai.testing.Reviewers.COUNCIL;
import static jp.kyogikai.testing.Reviewers.OFFICE;
import static jp.kyogikai.testing.Reviewers.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.kyogikai.casework.CaseRefusal;
import jp.kyogikai.casework.ReviewRefusal;
import jp.kyogikai.casework.ReviewState;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.AdviceOnly;
import jp.kyogikai.meeting.MeetingPapers;
import jp.kyogikai.meeting.OutcomeNotAllowed;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("事例検討の業務フロー")
class CaseReviewFlowTests {

    @Autowired
    private Supporters supporters;

    @Autowired
    private Reviewers reviewers;

    @Autowired
    private Office office;

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private Councils councils;

    private String supportCase;

    @BeforeEach
    void aCase() {
        supportCase = supporters.registerCase();
    }

    @Test
    @DisplayName("確認を受けた事例シートは会議で検討され、担当者には確定した会議録の論点・助言が届く")
    void aCaseIsAdvisedOn() {
        var review = reviewers.released(supportCase);
        assertThat(reviewers.card(supportCase).state()).isEqualTo(ReviewState.RELEASED);

        var meeting = office.hold("chosei", label(review), "REVIEWED", "");
        assertThat(office.isRunning(review)).isFalse();
        assertThat(reviewers.card(supportCase).advice()).singleElement().satisfies(advice -> assertThat(advice.text())
                .isNull());
        reviewers.settle(meeting, "連絡先を一つにするとよい。");

        var card = reviewers.card(supportCase);
        assertThat(card.state()).isEqualTo(ReviewState.ADVISED);
        assertThat(card.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.outcome()).isEqualTo("検討済み");
            assertThat(advice.text()).isEqualTo("連絡先を一つにするとよい。");
        });
    }

    @Test
    @DisplayName("継続とした事例は、事例シートを作り直し、もう一度確認を受けてから次の会議に諮る")
    void aCaseComesAgainWithANewSheet() {
        var review = reviewers.released(supportCase);
        var first = office.hold("chosei", label(review), "CONTINUE", "");
        reviewers.settle(first, "受入れ先を先に確かめること。");

        assertThat(supporters.text(review, "writeSheet", "advice")).contains("継続", "受入れ先を先に確かめること。");
        assertThat(supporters.text(review, "writeSheet", "situation")).contains("50代の本人");
        reviewers.write(review, Reviewers.sheet("2か所で受入れの見込みがある。"));
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        office.hold("chosei", label(review), "REVIEWED", "");

        assertThat(reviewers.card(supportCase).advice())
                .extracting(advice -> advice.outcome())
                .containsExactly("継続", "検討済み");
    }

    @Test
    @DisplayName("持ち越した事例検討は、次の会議を待ち続ける")
    void whatWasPutOffGoesOnWaiting() {
        var review = reviewers.released(supportCase);

        office.hold("chosei", label(review), "POSTPONED", "");

        assertThat(office.isRunning(review)).isTrue();
        assertThat(reviewers.card(supportCase).advice()).isEmpty();
        office.hold("chosei", label(review), "REVIEWED", "");
        assertThat(office.isRunning(review)).isFalse();
    }

    @Test
    @DisplayName("要綱設定が認めない会議体、担当者でない人、終わっていない事例検討の重なりは断る")
    void onlyTheCircleBeginsAndOnlyBeforeABodyOfTheCharter() {
        var council = councils.council(COUNCIL);
        var stranger = new Actor("soudan2", java.util.Set.of(GroupId.supporters(COUNCIL)));

        assertThat(refusal(() -> reviewers.begin(supportCase, new BodyId("zentai"), SUPPORTER)))
                .isEqualTo(new ReviewRefusal.NotThisBody(
                        council.body(new BodyId("zentai")), java.util.List.of(council.body(CHOSEI))));
        assertThat(refusal(() -> reviewers.begin(supportCase, CHOSEI, stranger)))
                .isEqualTo(new CaseRefusal.NotInTheCircle());
        assertThat(refusal(() -> reviewers.begin(supportCase, CHOSEI, OFFICE)))
                .isEqualTo(new CaseRefusal.NotInTheCircle());
        var review = reviewers.begin(supportCase);
        assertThat(refusal(() -> reviewers.begin(supportCase))).isEqualTo(new ReviewRefusal.StillOpen(label(review)));
    }

    @Test
    @DisplayName("事例検討を行わない会議体は、行う会議体を示して断る")
    void theRefusalNamesTheBody() {
        assertThat(refusal(() -> reviewers.begin(supportCase, new BodyId("kodomo"), SUPPORTER))
                        .sentence())
                .isEqualTo("こども部会では事例検討を行いません（根拠：既定（未確認））。調整会議を選んでください。");
    }

    @Test
    @DisplayName("事例シートに残る氏名は、理由を付けて残すと決めるまで確認に進まない")
    void aNameBringsTheSheetBack() {
        var review = reviewers.begin(supportCase);
        var named = Reviewers.sheet("高橋さんは一人で暮らしている。");

        reviewers.write(review, named);
        reviewers.decide(review, named, "REMOVED", "");
        assertThat(office.task(review, "confirmSheet")).isNull();
        assertThat(refusal(() -> reviewers.decide(review, named, "KEPT", "")))
                .isEqualTo(new CaseRefusal.KeptWithoutReason("高橋"));
        reviewers.decide(review, named, "KEPT", "橋の名称であり、氏名ではない");

        assertThat(office.task(review, "confirmSheet")).isNotNull();
    }

    @Test
    @DisplayName("事例シートを作成した人は、確認の役割を持っていても、自分では開示できない")
    void theWriterDoesNotRelease() {
        var circle = new ObjectMapper().createArrayNode();
        circle.addObject().put("user", "jimukyoku");
        var shared = supporters.register(Supporters.entry().putValueTyped("circle", Office.json(circle)));
        var review = reviewers.begin(shared);
        supporters.submit("jimukyoku", "secretariat", office.task(review, "writeSheet"), Reviewers.sheet());

        assertThat(refusal(() -> reviewers.release(review, "jimukyoku", "APPROVED", "")))
                .isEqualTo(new CaseRefusal.SelfConfirmed());
        reviewers.release(review, "jimukyoku2", "APPROVED", "");
        assertThat(office.variable(review, "consultationId")).isNotNull();
    }

    @Test
    @DisplayName("差し戻された事例シートは、求められた点を添えて作成者に戻る")
    void aReturnedSheetGoesBack() {
        var review = reviewers.begin(supportCase);
        reviewers.write(review, Reviewers.sheet());

        reviewers.release(review, "jimukyoku", "RETURNED", "家族構成をぼかしてください。");

        assertThat(supporters.text(review, "writeSheet", "remark")).isEqualTo("家族構成をぼかしてください。");
    }

    @Test
    @DisplayName("確認の画面を開いた後に変わった事例シートは、開示できない")
    void aSheetThatChangedIsNotReleased() {
        var review = reviewers.begin(supportCase);
        reviewers.write(review, Reviewers.sheet());
        var stale = createVariables()
                .putValue("revision", "0")
                .putValue("decision", "APPROVED")
                .putValue("remark", "");

        assertThat(refusal(() -> office.submit(office.task(review, "confirmSheet"), stale)))
                .isEqualTo(new CaseRefusal.TextChanged());
    }

    @Test
    @DisplayName("作成の途中で取りやめることができ、どの会議にも諮られない")
    void aReviewIsDropped() {
        var review = reviewers.begin(supportCase);

        reviewers.write(review, Reviewers.sheet("").putValue("next", "DROP"));

        assertThat(office.isRunning(review)).isFalse();
        assertThat(reviewers.card(supportCase).state()).isEqualTo(ReviewState.DROPPED);
    }

    @Test
    @DisplayName("開示した事例シートは、会議で検討するまで、理由を添えて取り戻し、作成し直して諮ることができる")
    void aReleasedSheetIsTakenBack() {
        var review = reviewers.released(supportCase);

        reviewers.takeBack(review, "家族構成が具体的に過ぎたため", SUPPORTER);

        assertThat(office.offered(office.prepareMeeting("chosei", "2026-12-10")))
                .noneMatch(heading -> heading.contains(label(review)));
        assertThat(supporters.text(review, "writeSheet", "remark")).isEqualTo("家族構成が具体的に過ぎたため");
        assertThat(reviewers.card(supportCase).takenBack()).singleElement().satisfies(note -> {
            assertThat(note.takenBackBy()).isEqualTo("soudan");
            assertThat(note.reason()).isEqualTo("家族構成が具体的に過ぎたため");
        });
        reviewers.write(review, Reviewers.sheet());
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        office.hold("chosei", label(review), "REVIEWED", "");
        assertThat(reviewers.card(supportCase).state()).isEqualTo(ReviewState.ADVISED);
    }

    @Test
    @DisplayName("招集の後に取り戻した事例シートは、誰も開けず、その議題は取り下げられたものとなる")
    void aSheetOfACalledMeetingIsTakenBack() {
        var review = reviewers.released(supportCase);
        var meeting = office.convene("chosei", label(review));
        reviewers.open(review, OFFICE);

        reviewers.takeBack(review, "本人の同意が撤回されたため", OFFICE);

        assertThat(refusal(() -> reviewers.open(review, OFFICE))).isEqualTo(new ReviewRefusal.NotHandedOut());
        assertThat(refusal(() -> reviewers.open(review, SUPPORTER))).isEqualTo(new ReviewRefusal.NotHandedOut());
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        assertThat(office.rows(office.task(meeting, "takeResults"), "results").toString())
                .contains("取り下げられました");
        office.takeResults(meeting, "", "");
        reviewers.write(review, Reviewers.sheet("").putValue("next", "DROP"));
        assertThat(reviewers.card(supportCase).state()).isEqualTo(ReviewState.DROPPED);
    }

    @Test
    @DisplayName("会議で検討した後、開示する前、担当者でも確認者でもない人の取戻しは断る")
    void notEverythingCanBeTakenBack() {
        var review = reviewers.begin(supportCase);
        assertThat(refusal(() -> reviewers.takeBack(review, "誤り", SUPPORTER)))
                .isEqualTo(new ReviewRefusal.WrongState(label(review), ReviewState.WRITTEN));
        reviewers.write(review, Reviewers.sheet());
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        assertThat(refusal(() -> reviewers.takeBack(review, "誤り", new Actor("kaicho", java.util.Set.of()))))
                .isEqualTo(new CaseRefusal.NotInTheCircle());
        var meeting = office.convene("chosei", label(review));
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REVIEWED", "");

        assertThat(refusal(() -> reviewers.takeBack(review, "誤り", SUPPORTER)))
                .isEqualTo(new ReviewRefusal.AlreadyHeld(label(review)));
        office.runJobs();
    }

    @Test
    @DisplayName("空欄、1万字を超える事例シートは断り、作業はそのまま残る")
    void badInputIsRefused() {
        var review = reviewers.begin(supportCase);

        assertThat(refusal(() -> reviewers.write(review, Reviewers.sheet("あ".repeat(10_001))))
                        .rule())
                .isEqualTo("TooLong");
        assertThat(refusal(() -> reviewers.write(review, Reviewers.sheet(""))).rule())
                .isEqualTo("Empty");
        reviewers.write(review, Reviewers.sheet("あ".repeat(10_000)));
        assertThat(office.task(review, "confirmSheet")).isNotNull();
    }

    @Test
    @DisplayName("事例検討は、上程などの課題の結果にできず、理由・特記事項も記録できない")
    void aReviewIsNotDecidedAsAnIssue() {
        var review = reviewers.released(supportCase);
        var meeting = office.convene("chosei", label(review));
        office.takeAttendance(meeting, Integer.MAX_VALUE);

        assertThat(refusal(() -> office.takeResults(meeting, "SUBMIT", ""))).isInstanceOf(OutcomeNotAllowed.class);
        assertThat(refusal(() -> office.takeResults(meeting, "REVIEWED", "事例の内容")))
                .isEqualTo(new AdviceOnly("事例検討（非公開）"));
        office.takeResults(meeting, "REVIEWED", "");
        office.runJobs();
    }

    @Test
    @DisplayName("書き換えて送られた事例検討の行は、名前を挙げて断る")
    void tamperedRowsAreRefused() {
        var review = reviewers.released(supportCase);
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        var task = office.task(meeting, "compileAgenda");
        var others = new ObjectMapper().createArrayNode();
        others.addObject().put("kind", "CASE_REVIEW").put("title", "事例").put("position", 1);
        var smuggled = office.agendaOf(task, label(review)).putValueTyped("others", Office.json(others));

        assertThat(refusal(() -> office.submit(task, smuggled))).isEqualTo(new Choices.NotChosen("議題の区分"));

        var doubled = office.agendaOf(task, label(review));
        var rows = office.rows(task, "matters");
        rows.forEach(row -> ((ObjectNode) row).put("id", "unknown").put("include", true));
        assertThat(refusal(() -> office.submit(task, doubled.putValueTyped("matters", Office.json(rows))))
                        .rule())
                .isEqualTo("Unknown");
    }

    @Test
    @DisplayName("次第と会議録には「事例検討（非公開）」と番号だけが載り、会議録には論点・助言だけが加わる")
    void papersNameTheNumberAlone() {
        var review = reviewers.released(supportCase);
        var number = label(review);
        var meeting = office.hold("chosei", number, "REVIEWED", "");
        office.writeMinutes(meeting, "連絡先を一つにするとよい。");
        var id = new MeetingId(office.variable(meeting, "meetingId"));

        var planned = papers.agenda(id, OFFICE).groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.title().equals(number))
                .findFirst();
        var held = papers.minutes(id, OFFICE).items().stream()
                .filter(item -> item.title().equals(number))
                .findFirst();

        assertThat(planned).get().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("事例検討（非公開）");
            assertThat(item.question()).isNull();
            assertThat(item.presenter()).isNull();
        });
        assertThat(held).get().satisfies(item -> {
            assertThat(item.summaryLabel()).isEqualTo("論点・助言");
            assertThat(item.summary()).isEqualTo("連絡先を一つにするとよい。");
            assertThat(item.result()).isNull();
            assertThat(item.reason()).isNull();
        });
    }

    @Test
    @DisplayName("事例検討の後も、事例はそのまま個別支援会議から地域課題に進める")
    void theCaseGoesOnItsOwnWay() {
        var review = reviewers.released(supportCase);
        office.hold("chosei", label(review), "REVIEWED", "");

        supporters.meet(supportCase, "ISSUE");

        assertThat(office.task(supportCase, "writeDraft")).isNotNull();
    }

    private String label(String review) {
        return office.variable(review, "label");
    }
}
