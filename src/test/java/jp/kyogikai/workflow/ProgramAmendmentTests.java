package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.consultation.AlreadyDecided;
import jp.kyogikai.program.ActivityLedger;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.PlanProgress;
import jp.kyogikai.program.ProgramCard;
import jp.kyogikai.program.ProgramKind;
import jp.kyogikai.program.ProgramPaper;
import jp.kyogikai.program.ProgramPapers;
import jp.kyogikai.program.ProgramRefusal;
import jp.kyogikai.program.ProgramState;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.PlanItemId;
import jp.kyogikai.shared.ProgramId;
import jp.kyogikai.shared.TypedText;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a fiscal year of its own. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5 事業計画は、会議が決める前なら取り戻せ、採択の後は変更として改める")
class ProgramAmendmentTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);
    private static final Actor SECRETARIAT = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));

    @Autowired
    Office office;

    @Autowired
    Programming programming;

    @Autowired
    AnnualPrograms programs;

    @Autowired
    ProgramProcess process;

    @Autowired
    ProgramPapers papers;

    @Autowired
    PlanProgress progress;

    @Autowired
    ActivityLedger ledger;

    @Test
    @DisplayName("取り戻した計画は付議待ちから外れて取りまとめに戻り、付議し直すと調整会議から審議する")
    void whatIsTakenBackIsPutTogetherAgain() {
        var plan = forwarded(2071);
        var id = programming.id(plan);

        process.takeBack(id, "数に誤りがあったため", SECRETARIAT);
        office.runJobs();

        assertThat(programs.card(id).state()).isEqualTo(ProgramState.COMPILING);
        assertThat(events(id)).endsWith("付議 chosei", "取戻し chosei");
        assertThat(offered(2071)).isEmpty();
        programming.compile(plan, "FORWARD", "");
        assertThat(offered(2071)).hasSize(1);
    }

    @Test
    @DisplayName("総会に付議した後に取り戻した計画も、調整会議から審議し直す")
    void takenBackFromThePlenaryItBeginsAnew() {
        var plan = forwarded(2072);
        office.hold("chosei", "令和54年度事業計画（案）", "SUBMIT", "");

        process.takeBack(programming.id(plan), "字句の誤りのため", SECRETARIAT);
        office.runJobs();
        programming.compile(plan, "FORWARD", "");

        assertThat(events(programming.id(plan))).endsWith("取戻し zentai", "取りまとめ", "付議 chosei");
    }

    @Test
    @DisplayName("次第に載った計画を取り戻しても、会議は終えられ、計画は取りまとめのまま動かない")
    void aMeetingGoesOnWithoutIt() {
        var plan = forwarded(2073);
        var id = programming.id(plan);
        var meeting = office.convene("chosei", "令和55年度事業計画（案）");

        process.takeBack(id, "数に誤りがあったため", SECRETARIAT);
        office.runJobs();
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "", "");
        office.runJobs();

        assertThat(programs.card(id).state()).isEqualTo(ProgramState.COMPILING);
        assertThat(office.task(plan, "compile")).isNotNull();
    }

    @Test
    @DisplayName("会議が決めた計画、取りまとめ中の計画は取り戻せず、事務局でない者も取り戻せない")
    void whatIsDecidedStays() {
        var plan = forwarded(2074);
        var id = programming.id(plan);
        var outsider = new Actor("zacho", Set.of(new GroupId("kisarazu-chosei-chair")));
        assertThat(refusal(() -> process.takeBack(id, "誤り", outsider))).isInstanceOf(NoRight.class);
        assertThat(refusal(() -> process.takeBack(id, " ", SECRETARIAT))).isEqualTo(new TypedText.Empty("取り戻す理由"));
        var meeting = office.convene("chosei", "令和56年度事業計画（案）");
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "RETURN", "数を改めること。");

        assertThat(refusal(() -> process.takeBack(id, "誤り", SECRETARIAT))).isInstanceOf(AlreadyDecided.class);

        office.runJobs();
        assertThat(refusal(() -> process.takeBack(id, "誤り", SECRETARIAT)))
                .isEqualTo(new ProgramRefusal.NotNow("令和56年度事業計画", ProgramState.COMPILING, "取り戻す"));
    }

    @Test
    @DisplayName("変更は、印を付けた部会だけが改め、新旧対照とともに調整会議と総会を経て、前の計画は変更前として残る")
    void anAdoptedPlanIsAmended() {
        var old = adopted(2075);
        var amendment = process.amend(old, "災害時の支援を急ぐため", SECRETARIAT);
        var instance = programming.instanceOf(amendment);
        programming.compile(instance, "REDRAFT", "訓練を加えてください。", "こども部会");
        send(instance, "こども部会の開催", "災害時の避難の訓練");
        assertThat(programs.standing(COUNCIL, new FiscalYear(2075), ProgramKind.PLAN)
                        .orElseThrow()
                        .id())
                .isEqualTo(old);

        programming.compile(instance, "FORWARD", "");
        programming.hear("令和57年度事業計画の変更");

        assertThat(office.isRunning(instance)).isFalse();
        assertThat(programs.card(old).state()).isEqualTo(ProgramState.REPLACED);
        assertThat(programs.card(amendment))
                .returns(ProgramState.ADOPTED, ProgramCard::state)
                .returns("R57-事業計画-2", ProgramCard::number)
                .returns(old, ProgramCard::amends);
        assertThat(papers.paper(amendment, SECRETARIAT).changes())
                .extracting(ProgramPaper.Change::body, ProgramPaper.Change::kind, ProgramPaper.Change::after)
                .contains(tuple("こども部会", "追加", "災害時の避難の訓練（通年　研修会　1回）"));
        assertThat(titles(papers.paper(old, SECRETARIAT))).doesNotContain("災害時の避難の訓練");
        assertThat(papers.paper(old, SECRETARIAT).adoption()).contains("変更前のものである。");
    }

    @Test
    @DisplayName("変更の原案が提出されずに締め切られた会議体の計画は、変更前のとおりであると記す")
    void aPartThatIsNotSentAgainStays() {
        var old = adopted(2080);
        var amendment = process.amend(old, "見直しのため", SECRETARIAT);
        var instance = programming.instanceOf(amendment);
        programming.compile(instance, "REDRAFT", "見直してください。", "こども部会");
        programming.close(instance, "kodomo", "部会長の交代のため");

        assertThat(papers.paper(amendment, SECRETARIAT).parts())
                .filteredOn(part -> part.body().equals("こども部会"))
                .singleElement()
                .returns("変更の原案の提出がなかったため、変更前のとおりとする。", ProgramPaper.Part::note)
                .extracting(ProgramPaper.Part::items)
                .isEqualTo(papers.paper(old, SECRETARIAT).parts().stream()
                        .filter(part -> part.body().equals("こども部会"))
                        .findFirst()
                        .orElseThrow()
                        .items());
    }

    @Test
    @DisplayName("変更の原案を作成途中で締め切られた会議体の計画は、その旨を記し、変更を依頼していない会議体の計画には何も記さない")
    void aPartThatWasKeptIsToldAsSuch() {
        var plan = programming.begin("PLAN", 2084);
        programming.keep(plan, "kenri", "計画の途中の方針");
        programming.close(plan, "kenri", "部会長の交代のため");
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        var old = programming.id(plan);
        programming.hear(new FiscalYear(2084) + "事業計画");
        var amendment = process.amend(old, "見直しのため", SECRETARIAT);
        var instance = programming.instanceOf(amendment);
        programming.compile(instance, "REDRAFT", "見直してください。", "こども部会");
        programming.keep(instance, "kodomo", "変更の途中の方針");
        programming.close(instance, "kodomo", "部会長の交代のため");

        var parts = papers.paper(amendment, SECRETARIAT).parts();
        assertThat(parts)
                .filteredOn(part -> part.body().equals("こども部会"))
                .singleElement()
                .returns("変更の原案の提出がなかったため、作成途中の内容による。", ProgramPaper.Part::note)
                .returns("変更の途中の方針", ProgramPaper.Part::text);
        assertThat(parts)
                .filteredOn(part -> part.body().equals("権利擁護部会"))
                .singleElement()
                .returns(null, ProgramPaper.Part::note)
                .returns("計画の途中の方針", ProgramPaper.Part::text);
    }

    @Test
    @DisplayName("変更の前に記録した活動は、変更の後も同じ事項の実績に数える")
    void activitiesGoOnServingTheirItem() {
        var old = adopted(2024);
        var item = item(2024, "研修会");
        ledger.enter(COUNCIL, course("第1回研修会", item), Actor.system());
        var amendment = process.amend(old, "回数を改めるため", SECRETARIAT);
        var instance = programming.instanceOf(amendment);
        programming.compile(instance, "REDRAFT", "回数を改めてください。", "こども部会");
        send(instance, "研修会", "見学");
        programming.compile(instance, "FORWARD", "");
        programming.hear("令和6年度事業計画の変更");

        assertThat(item(2024, "研修会")).isEqualTo(item);
        assertThat(progress.of(COUNCIL, new FiscalYear(2024)).stream()
                        .filter(it -> it.id().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .done())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("何も改めない変更は付議できず、取りやめると前の計画がそのまま残り、変更は同時に2つ始められない")
    void anAmendmentChangesSomething() {
        var old = adopted(2076);
        var amendment = process.amend(old, "見直しのため", SECRETARIAT);
        var instance = programming.instanceOf(amendment);

        assertThat(refusal(() -> process.amend(old, "もう一度", SECRETARIAT)))
                .isEqualTo(new ProgramRefusal.AlreadyBegun(ProgramKind.PLAN, "令和58年度事業計画の変更", ProgramState.COMPILING));
        assertThat(refusal(() -> process.amend(amendment, "変更の変更", SECRETARIAT)))
                .isInstanceOf(ProgramRefusal.NotNow.class);
        assertThat(refusal(() -> programming.compile(instance, "FORWARD", "")))
                .isEqualTo(new ProgramRefusal.NothingChanged("令和58年度事業計画の変更"));
        programming.compile(instance, "CANCEL", "改める必要がなくなったため");
        assertThat(programs.card(old).state()).isEqualTo(ProgramState.ADOPTED);
    }

    private String forwarded(int year) {
        var plan = programming.begin("PLAN", year);
        programming.sendAll(plan);
        programming.compile(plan, "FORWARD", "");
        return plan;
    }

    private ProgramId adopted(int year) {
        return programming.adopt(year, Programming.item("研修会", "UNDERTAKINGS", "kodomo", "研修会", 2));
    }

    /** Keeps what the form shows and adds one item. */
    private void send(String instance, String first, String added) {
        var task = programming.draft(instance, "kodomo");
        var sent = programming.sent(task);
        var rows = Office.changed(
                office.rows(task, "items"), row -> row.put("id", row.path("ref").asText()));
        ((ObjectNode) rows.get(0)).put("title", first);
        rows.addAll((ArrayNode) Programming.item(added, "UNDERTAKINGS", "kodomo", "研修会", 1));
        office.submit(task, sent.putValueTyped("items", Office.json(rows)));
    }

    private PlanItemId item(int year, String title) {
        return progress.of(COUNCIL, new FiscalYear(year)).stream()
                .filter(it -> it.chapter().value().equals("kodomo"))
                .filter(it -> it.entry().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Undertaken course(String title, PlanItemId item) {
        return new Undertaken("kodomo", "研修会", title, LocalDate.of(2024, 9, 10), "市役所", 42, 18, "", item.value());
    }

    private static List<String> titles(ProgramPaper paper) {
        return paper.parts().stream()
                .flatMap(part -> part.items().stream())
                .map(ProgramPaper.Item::title)
                .toList();
    }

    private List<String> events(ProgramId id) {
        return programs.history(id).stream()
                .map(event -> event.kind().label() + (event.body() == null ? "" : " " + event.body()))
                .toList();
    }

    private List<String> offered(int year) {
        return office.offered(office.prepareMeeting("chosei", "2026-12-17")).stream()
                .filter(it -> it.contains(new FiscalYear(year) + "事業計画"))
                .toList();
    }
}
