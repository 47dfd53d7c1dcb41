package jp.kyogikai.workflow;

import static jp.kyogikai.meeting.MeetingKind.EXTRAORDINARY;
import static jp.kyogikai.meeting.MeetingKind.REGULAR;
import static jp.kyogikai.meeting.MeetingKind.WRITTEN;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Matter;
import jp.kyogikai.meeting.AgendaEntry;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.BodyEnded;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.ItemKind;
import jp.kyogikai.meeting.LedgerEntry;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCounts;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.meeting.YearFull;
import jp.kyogikai.meeting.YearLedger;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Miharashi;
import jp.kyogikai.testing.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year has the regular meetings its charter knows; each test has a fiscal year of its own. */
@InKyogikai
class YearOfMeetingsTests {

    private static final CouncilId COUNCIL = new CouncilId(Office.COUNCIL);

    @Autowired
    Convening convening;

    @Autowired
    MeetingCounts counts;

    @Autowired
    YearLedger ledger;

    @Autowired
    Consulting consulting;

    @Autowired
    Councils councils;

    @Autowired
    MeetingBook book;

    @Autowired
    Agendas agendas;

    @Test
    @DisplayName("総会は年2回であり、3回目の定例の総会は断って臨時総会を勧める")
    void aThirdRegularAssemblyIsRefused() {
        plan("zentai", "2031-05-20", REGULAR);
        plan("zentai", "2031-11-20", REGULAR);

        var refusal = refusal(() -> plan("zentai", "2032-02-20", REGULAR));

        assertThat(refusal)
                .isEqualTo(new YearFull(councils.council(COUNCIL).body(new BodyId("zentai")), new FiscalYear(2031)));
        assertThat(refusal.sentence()).contains("臨時総会として開催してください。");
        assertThat(plan("zentai", "2032-02-20", EXTRAORDINARY)).isNotNull();
    }

    @Test
    @DisplayName("中止した会議は開催回数に数えない")
    void aMeetingCalledOffDoesNotCount() {
        convening.cancel(plan("zentai", "2033-05-20", REGULAR), "台風のため", Actor.system());
        plan("zentai", "2033-08-20", REGULAR);

        assertThat(plan("zentai", "2033-11-20", REGULAR)).isNotNull();
    }

    @Test
    @DisplayName("「程度」とされた回数は上限としない")
    void anApproximateNumberIsNoLimit() {
        for (var month : new String[] {"05", "06", "07", "08", "09"}) {
            plan("kodomo", "2034-" + month + "-20", REGULAR);
        }

        assertThat(counts.of(COUNCIL, new BodyId("kodomo"), new FiscalYear(2034))
                        .planned())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("開始の画面は、開催した回数と定められた回数を示す")
    void theStartFormShowsHowManyWereHeld() {
        plan("zentai", "2035-05-20", EXTRAORDINARY);

        assertThat(counts.of(COUNCIL, new BodyId("zentai"), new FiscalYear(2035))
                        .sentence())
                .isEqualTo("令和17年度　総会　0/2回");
        assertThat(counts.of(COUNCIL, new BodyId("kodomo"), new FiscalYear(2035))
                        .sentence())
                .endsWith("0/4回程度");
    }

    @Test
    @DisplayName("書面の会議は、要綱設定で数えるとしない限り、定例の回数に数えず、番号も別に付ける")
    void aMeetingInWritingIsNumberedApart() {
        plan("zentai", "2036-05-20", REGULAR);
        plan("zentai", "2036-08-20", WRITTEN);
        plan("zentai", "2036-11-20", REGULAR);

        assertThat(counts.of(COUNCIL, new BodyId("zentai"), new FiscalYear(2036))
                        .planned())
                .isEqualTo(2);
        assertThat(book.card(plan("zentai", "2037-02-20", WRITTEN)).title()).isEqualTo("令和18年度 第2回 総会（書面）");
    }

    @Test
    @DisplayName("開催回数台帳は、定例、臨時、書面及び中止の会議を分けて数え、内訳を示す")
    void theLedgerTellsThemApart() {
        var regular = plan("zentai", "2038-05-20", REGULAR);
        convening.cancel(plan("zentai", "2038-06-20", REGULAR), "台風のため", Actor.system());
        plan("zentai", "2038-07-20", EXTRAORDINARY);
        plan("zentai", "2038-08-20", WRITTEN);

        var line = ledger.of(COUNCIL, new FiscalYear(2038)).stream()
                .filter(it -> it.body().id().equals(new BodyId("zentai")))
                .findFirst()
                .orElseThrow();

        assertThat(line.entries())
                .extracting(LedgerEntry::as)
                .containsExactly(CountedAs.PLANNED, CountedAs.CANCELLED, CountedAs.EXTRAORDINARY, CountedAs.WRITTEN);
        assertThat(line.entries().get(0).meeting().id()).isEqualTo(regular);
        assertThat(line.missing()).isEqualTo(1);
    }

    @Test
    @DisplayName("開催回数台帳は、会議に次第を作る会議体の全てを、会議がなくても示す")
    void theLedgerLeavesOutNobody() {
        assertThat(ledger.of(COUNCIL, new FiscalYear(2039)))
                .extracting(line -> line.body().name())
                .containsExactly("全体会議", "調整会議", "就労生活支援部会", "こども部会", "権利擁護部会", "居住支援部会", "安心安全部会", "啓発交流部会");
    }

    @Test
    @DisplayName("時限の作業部会は、設置期間の終わりの日まで会議を開ける")
    void aBodyMeetsUntilItsEnd() {
        var group = new BodyId("sagyo");
        var body = councils.council(Miharashi.COUNCIL).body(group);

        var refusal = refusal(() -> convening.plan(plan(Miharashi.COUNCIL, group, "2037-04-01"), Actor.system()));

        assertThat(refusal).isEqualTo(new BodyEnded(body, LocalDate.of(2037, 4, 1)));
        assertThat(refusal.sentence()).contains("防災作業部会の設置期間は令和19年3月31日までのため、令和19年4月1日に会議を開けません。");
        assertThat(convening.plan(plan(Miharashi.COUNCIL, group, "2037-03-31"), Actor.system()))
                .isNotNull();
    }

    @Test
    @DisplayName("時限の作業部会は、設置期間の後も、付議されたものが残る間に限り、会議を開ける")
    void aBodyBringsItsMattersToAnEnd() {
        var group = new BodyId("sagyo");
        var later = new Plan(Miharashi.COUNCIL, group, EXTRAORDINARY, on("2037-04-03"));
        var matter = consulting.open(Miharashi.COUNCIL, group, Matter.program("R18-手順書", "災害時の支援の手順書", "手順書を採択してよいか。"));
        try {
            assertThat(convening.plan(later, Actor.system())).isNotNull();
        } finally {
            consulting.withdraw(matter);
        }

        assertThat(refusal(() -> convening.plan(later, Actor.system()))).isInstanceOf(BodyEnded.class);
    }

    @Test
    @DisplayName("時限の作業部会の次第は、設置期間の後の日では作成できない")
    void anAgendaKeepsToTheEndOfItsBody() {
        var group = new BodyId("sagyo");
        var meeting =
                convening.plan(new Plan(Miharashi.COUNCIL, group, EXTRAORDINARY, on("2037-03-30")), Actor.system());
        var entry = AgendaEntry.other(ItemKind.REPORT, "訓練の報告", "", "事務局", 10);

        var refusal = refusal(() -> agendas.compile(meeting, on("2037-04-02"), List.of(entry), Actor.system()));

        assertThat(refusal)
                .isEqualTo(new BodyEnded(councils.council(Miharashi.COUNCIL).body(group), LocalDate.of(2037, 4, 2)));
    }

    private static Plan plan(CouncilId council, BodyId body, String on) {
        return new Plan(council, body, REGULAR, on(on));
    }

    private MeetingId plan(String body, String on, MeetingKind kind) {
        return convening.plan(new Plan(COUNCIL, new BodyId(body), kind, on(on)), Actor.system());
    }

    private static Schedule on(String day) {
        return new Schedule(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");
    }
}
