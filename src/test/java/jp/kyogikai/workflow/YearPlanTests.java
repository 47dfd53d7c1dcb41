package jp.kyogikai.workflow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.NoSuchBody;
import jp.kyogikai.meeting.PlanConcern;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.meeting.YearPlanBook;
import jp.kyogikai.meeting.YearPlanRefusal;
import jp.kyogikai.meeting.YearPlanState;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import jp.kyogikai.testing.YearPlanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("年間会議サイクル")
class YearPlanTests extends YearPlanContract {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @LocalServerPort
    int port;

    @Autowired
    YearPlanBook book;

    @Autowired
    YearLedger ledger;

    @Autowired
    Councils councils;

    @AfterEach
    void putOthersAway() {
        planner.putAway(later());
    }

    @Test
    @DisplayName("G2 採用した計画の会議は、会議台帳に日付の順の番号で載り、開催回数台帳では不足がなくなる")
    void adoptedMeetingsAreInTheBook() {
        var plan = planner.open(later(), "");
        assertThat(planner.meetings(plan)).hasSize(28);

        planner.adopt(plan);
        planner.runAll(plan);

        assertThat(planner.inTheBook(later())).hasSize(28);
        assertThat(planner.begun(later())).isEqualTo(28);
        assertThat(ledger.of(COUNCIL, later()))
                .allMatch(line -> line.missing() == 0)
                .allMatch(line ->
                        line.count(CountedAs.PLANNED) == line.body().cadence().timesPerYear());
        assertThat(office.isRunning(plan)).isFalse();
        assertThat(councils.council(COUNCIL).meetingBodies())
                .extracting(body -> numbers(body.id().value(), later()))
                .as("one after another; those of plans called off before are not given again")
                .allSatisfy(numbers -> assertThat(numbers)
                        .isEqualTo(Stream.iterate(numbers.get(0), number -> number + 1)
                                .limit(numbers.size())
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"31, 新しい任期（令和41年度までの3年", "30, ''"})
    @DisplayName("B2 任期の初めの年度の計画では、委員が替わることを知らせ、ほかの年度では知らせない")
    void aNewTermIsTold(int ahead, String note) {
        var year = new FiscalYear(FiscalYear.of(LocalDate.now(clock)).value() + ahead);

        var plan = planner.open(year, "kodomo");

        assertThat(office.text(office.task(plan, "editPlan"), "termNote"))
                .satisfies(told -> assertThat(told.isEmpty()).isEqualTo(note.isEmpty()))
                .contains(note);
    }

    @Test
    @DisplayName("C4 断られても入力は失われず、直して送り直すと採用される")
    void aRefusedPlanCanBeMended() {
        var plan = planner.open(later(), "");
        var rows = YearPlanner.first(
                planner.meetings(plan), "chosei", row -> row.put("heldOn", later().value() + "-05-03"));

        var refusal = refusal(() -> planner.send(plan, rows, "", "ADOPT"));

        assertThat(refusal).isInstanceOf(YearPlanRefusal.Unfit.class);
        assertThat(refusal.sentence()).contains("調整会議（", "閉庁日（憲法記念日、閉庁日の根拠：既定（未確認））");
        assertThat(office.task(plan, "editPlan")).isNotNull();
        assertThat(planner.inTheBook(later())).isEmpty();
    }

    @Test
    @DisplayName("C4 要綱設定と違う点は、理由を書くまで採用せず、書けば理由とともに残す")
    void concernsNeedAReason() {
        var plan = planner.open(later(), "kodomo");
        var rows = planner.meetings(plan);
        rows.remove(3);

        var refusal = refusal(() -> planner.send(plan, rows, "", "ADOPT"));
        planner.send(plan, rows, "3回で足りるため", "ADOPT");
        planner.runAll(plan);

        assertThat(refusal).isInstanceOfSatisfying(YearPlanRefusal.Unexplained.class, it -> assertThat(it.concerns())
                .singleElement()
                .isInstanceOf(PlanConcern.Fewer.class));
        assertThat(book.of(COUNCIL, later())).last().satisfies(card -> {
            assertThat(card.state()).isEqualTo(YearPlanState.STARTED);
            assertThat(card.overruled()).singleElement().satisfies(it -> {
                assertThat(it.reason()).isEqualTo("3回で足りるため");
                assertThat(it.concern()).contains("既にある会議と合わせて3回です。");
            });
        });
    }

    @Test
    @DisplayName("G2 年間計画は1つの会議体だけでも立てられ、その計画にほかの会議体の会議を加えると、行を挙げて断る")
    void aPlanForOneBodyHoldsNoOther() {
        var plan = planner.open(later(), "kodomo");
        var rows = YearPlanner.first(planner.meetings(plan), "kodomo", row -> row.put("bodyId", "kenri"));
        assertThat(planner.meetings(plan))
                .hasSize(4)
                .allMatch(row -> row.path("bodyId").asText().equals("kodomo"));

        var refusal = refusal(() -> planner.send(plan, rows, "", "ADOPT"));

        assertThat(refusal.sentence()).isEqualTo(new YearPlanRefusal.OtherBody("こども部会", "権利擁護部会").sentence());
    }

    @Test
    @DisplayName("C4 保存した理由は、その時に示した注意だけに及び、後に生じた注意は、示してから採用する")
    void aReasonCoversWhatItWasGivenFor() {
        var plan = planner.open(later(), "kodomo");
        var few = planner.meetings(plan);
        few.remove(3);
        planner.send(plan, few, "3回で足りるため", "SAVE");
        var moved = YearPlanner.first(few, "kodomo", row -> row.put("heldOn", later().value() + "-08-02"));

        var refusal = refusal(() -> planner.send(plan, moved, "3回で足りるため", "ADOPT"));
        planner.send(plan, moved, "3回で足り、夏に集まるため", "ADOPT");
        planner.runAll(plan);

        assertThat(refusal).isInstanceOfSatisfying(YearPlanRefusal.Unexplained.class, it -> {
            assertThat(it.concerns()).isEmpty();
            assertThat(it.since()).isNotEmpty().noneMatch(PlanConcern.Fewer.class::isInstance);
        });
        assertThat(refusal.sentence()).startsWith("次の点は、保存した理由より後に生じました。");
        assertThat(book.of(COUNCIL, later())).last().satisfies(card -> assertThat(card.overruled())
                .hasSizeGreaterThan(1)
                .allMatch(it -> it.reason().equals("3回で足り、夏に集まるため")));
    }

    @Test
    @DisplayName("途中で保存した計画は、次に開いた時に同じ内容を示し、まだ何も始めない")
    void aDraftIsKept() {
        var plan = planner.open(later(), "kodomo");
        var rows = YearPlanner.first(planner.meetings(plan), "kodomo", row -> row.put("place", "市民会館"));
        rows.remove(3);

        planner.send(plan, rows, "会場の都合", "SAVE");

        assertThat(planner.meetings(plan)).isEqualTo(rows);
        assertThat(office.rows(office.task(plan, "editPlan"), "parts")
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("会場の都合");
        assertThat(planner.inTheBook(later())).isEmpty();
    }

    @Test
    @DisplayName("同じ年度の計画は1つずつ立て、取りやめるか採用した後に、足りない分の計画を立てられる")
    void onePlanAtATime() {
        var first = planner.open(later(), "kodomo");

        assertThat(refusal(() -> planner.open(later(), "")))
                .isEqualTo(new YearPlanRefusal.UnderWay(later(), YearPlanState.DRAFT));
        planner.send(first, planner.meetings(first), "", "DROP");
        assertThat(office.isRunning(first)).isFalse();
        var second = planner.open(later(), "kodomo");
        planner.adopt(second);
        assertThat(refusal(() -> planner.open(later(), "")))
                .isEqualTo(new YearPlanRefusal.UnderWay(later(), YearPlanState.ADOPTED));
        planner.runAll(second);

        assertThat(planner.meetings(planner.open(later(), "")))
                .hasSize(24)
                .noneMatch(row -> row.path("bodyId").asText().equals("kodomo"));
    }

    @Test
    @DisplayName("採用した後に定例の回数が埋まっていた会議は始めず、その理由を計画に残し、ほかの会議は始める")
    void whatIsRefusedLaterIsShown() {
        var plan = planner.open(later(), "zentai");
        planner.send(plan, planner.meetings(plan), "調整会議は別に計画するため", "ADOPT");
        byHand(later().value() + "-07-20");
        byHand(later().value() + "-10-20");

        planner.runAll(plan);

        assertThat(planner.inTheBook(later())).hasSize(2);
        assertThat(book.of(COUNCIL, later())
                        .get(book.of(COUNCIL, later()).size() - 1)
                        .notStarted())
                .hasSize(2)
                .allMatch(it -> it.why().contains("年度に2回（根拠："));
    }

    @Test
    @DisplayName("要綱設定にない会議体と、過ぎた年度の計画は始めない")
    void whatCannotBePlannedIsRefused() {
        var past = new FiscalYear(2020);

        assertThat(refusal(() -> planner.open(later(), "kobetsu"))).isEqualTo(new NoSuchBody(new BodyId("kobetsu")));
        assertThat(refusal(() -> planner.open(past, ""))).isEqualTo(new YearPlanRefusal.YearOver(past));
    }

    @Test
    @DisplayName("年間計画の画面と文書は、採用した会議と、理由を付けて採用した点を示す")
    void pageAndPaperTellThePlan() {
        var plan = planner.open(later(), "kodomo");
        var rows = planner.meetings(plan);
        rows.remove(3);
        planner.send(plan, rows, "3回で足りるため", "ADOPT");
        planner.runAll(plan);
        var visitor = Visitor.loggedIn(port, "jimukyoku");
        var title = planner.inTheBook(later()).get(0).title().replace(later() + " ", "");

        var page = visitor.get("/years/kisarazu/" + later().value()).body();
        var paper = visitor.get("/papers/years/kisarazu/" + later().value() + "/plan.html")
                .body();
        var draft = planner.open(later(), "kenri");
        var ofDraft = visitor.get("/years/" + office.variable(draft, "planId"));

        assertThat(page).contains(title, "3回で足りるため", "こども部会の計画（会議3件）", "採用済み").doesNotContain("順に開始中");
        assertThat(paper).contains("年間開催計画表", title, "年4回程度").doesNotContain("（案）");
        assertThat(Visitor.location(ofDraft)).endsWith("/years/kisarazu/" + later().value());
        assertThat(visitor.get("/years/kisarazu/" + later().value()).body()).contains("権利擁護部会の計画を作成中です", "保存されている案");
        assertThat(Visitor.loggedIn(port, "soudan")
                        .get("/years/kisarazu/" + later().value())
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/start-forms/council-year-start").body()).contains("年度", "こども部会");
    }

    @Test
    @DisplayName("C4 年間開催計画表は、保存した案の会議に「（案）」を付けて加え、採用すると取る")
    void thePaperOfADraftShowsIt() {
        var plan = planner.open(later(), "kodomo");
        var rows = YearPlanner.first(planner.meetings(plan), "kodomo", row -> row.put("place", "市民会館小ホール"));
        planner.send(plan, rows, "", "SAVE");
        var clerk = Visitor.loggedIn(port, "jimukyoku");
        var path = "/papers/years/kisarazu/" + later().value() + "/plan.html";

        var drafted = clerk.get(path).body();
        planner.adopt(plan);
        planner.runAll(plan);
        var adopted = clerk.get(path).body();

        assertThat(drafted).contains("年間開催計画表（案）", "こども部会（案）", "市民会館小ホール");
        assertThat(adopted).contains("回 こども部会", "市民会館小ホール").doesNotContain("（案）");
    }

    @Test
    @DisplayName("C6 定めた回数を超える案の会議は、年間開催計画表でも臨時の会議と呼ぶ")
    void aDraftOutOfTurnIsCalledSo() {
        var plan = planner.open(later(), "zentai");
        var rows = planner.meetings(plan);
        var third = rows.get(0).<ObjectNode>deepCopy();
        rows.add(third.put("heldOn", later().value() + 1 + "-03-12"));

        planner.send(plan, rows, "", "SAVE");

        assertThat(Visitor.loggedIn(port, "jimukyoku")
                        .get("/papers/years/kisarazu/" + later().value() + "/plan.html")
                        .body())
                .contains("総会（案）", "臨時総会（案）");
    }

    @ParameterizedTest
    @CsvSource({"plan, /years/kisarazu/%d", "ledger, /ledger?year=%d"})
    @DisplayName("P10 年間計画と開催回数台帳は、画面と同じ人だけが、PDFとExcelで受け取れる")
    void papersOfTheYearAreForThoseOfThePage(String paper, String page) {
        var path = "/papers/years/kisarazu/%d/%s".formatted(later().value(), paper);
        var clerk = Visitor.loggedIn(port, "jimukyoku");
        var supporter = Visitor.loggedIn(port, "soudan");

        assertThat(new String(clerk.getBytes(path + ".pdf").body(), ISO_8859_1)).startsWith("%PDF");
        assertThat(new String(clerk.getBytes(path + ".xlsx").body(), ISO_8859_1))
                .startsWith("PK");
        assertThat(List.of(".html", ".pdf", ".txt", ".xlsx"))
                .allMatch(form -> supporter.get(path + form).statusCode() == 403);
        assertThat(clerk.get(page.formatted(later().value())).body()).contains(path + ".xlsx");
    }

    private void byHand(String day) {
        office.prepareRegular("zentai", day);
    }

    /** Another year than that of the other tests here. */
    private FiscalYear later() {
        return new FiscalYear(FiscalYear.of(LocalDate.now(clock)).value() + 31);
    }
}
