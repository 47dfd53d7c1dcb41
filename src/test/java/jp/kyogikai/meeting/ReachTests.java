package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C7: for any matter the next meeting of each body on its way, the end, and what a meeting out of turn would save. */
class ReachTests {

    private static final Council KISARAZU = Charters.kisarazu(); // 調整会議・全体会議とも年2回、通知は7日前
    private static final BodyId CHOSEI = new BodyId("chosei");
    private static final BodyId ZENTAI = new BodyId("zentai");
    private static final BodyId OYA = new BodyId("oya"); // of the small charter
    private static final BodyId KO = new BodyId("ko");
    private static final BodyId KODOMO = new BodyId("kodomo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2); // a Monday

    @Test
    @DisplayName("C7 予定されている会議のうち、議題の締切りに間に合う最初の会議を、下の会議体から順に選ぶ")
    void theFirstMeetingInTime() {
        var forecast =
                forecast(meeting(CHOSEI, "2026-12-01"), meeting(ZENTAI, "2026-12-04"), meeting(ZENTAI, "2027-02-18"));

        assertThat(forecast.chances()).extracting(Chance::on).containsExactly(day("2026-12-01"), day("2027-02-18"));
        assertThat(forecast.chances()).extracting(Chance::basis).containsOnly(Basis.PLANNED);
        assertThat(forecast.chances().get(0).closes()).isEqualTo(day("2026-11-24"));
        assertThat(forecast.answeredBy()).contains(day("2027-03-04"));
    }

    @Test
    @DisplayName("C7 臨時に開いて早くなる会議体についてだけ、最も早い日と短縮される期間を示す")
    void whatAMeetingOutOfTurnSaves() {
        var forecast =
                forecast(meeting(CHOSEI, "2026-12-01"), meeting(ZENTAI, "2026-12-04"), meeting(ZENTAI, "2027-02-18"));

        assertThat(forecast.savings())
                .containsExactly(
                        new Saving(CHOSEI, day("2026-11-09"), day("2026-12-04"), day("2027-02-18"), false),
                        new Saving(ZENTAI, day("2026-12-08"), day("2026-12-08"), day("2027-02-18"), false));
        assertThat(forecast.savings()).extracting(Saving::words).containsExactly("約2か月短縮", "約2か月短縮");
    }

    @Test
    @DisplayName("C7 今日の課題は、通知の期限を過ぎていても、準備中の会議の次第に加えられる。招集済みの会議には加えられない")
    void anAgendaInHandTakesWhatIsReady() {
        var convened = card(CHOSEI, "2026-11-05", MeetingState.CONVENED, null);

        var forecast = forecast(convened, meeting(CHOSEI, "2026-11-06"));

        assertThat(forecast.chances().get(0).on()).isEqualTo(day("2026-11-06"));
    }

    @Test
    @DisplayName("C7 予定がない会議体は、前の会議から開催頻度の間隔をおいた月を見込みとし、日付までは言わない")
    void nothingIsPlanned() {
        var chance = forecast(meeting(CHOSEI, "2026-10-20")).chances().get(0);

        assertThat(chance.basis()).isEqualTo(Basis.CADENCE);
        assertThat(chance.day()).isEqualTo("令和9年4月ごろ");
    }

    @Test
    @DisplayName("C7 会議の記録がない会議体は、年度を回数で分けた期間の終わりまでに開くものと見込む")
    void thereNeverWasOne() {
        assertThat(forecast().chances()).extracting(Chance::day).containsExactly("令和9年3月ごろ", "令和9年9月ごろ");
    }

    @Test
    @DisplayName("C7 定めた回数を予定した年度には、臨時のほかに会議を見込まない")
    void aFullYear() {
        var chosei = forecast(meeting(CHOSEI, "2026-05-20"), held(CHOSEI, "2026-08-26", Ending.QUORATE));
        var again = forecast(meeting(CHOSEI, "2026-05-20"), held(CHOSEI, "2026-08-26", Ending.LAPSED));

        assertThat(chosei.chances().get(0).day()).isEqualTo("令和9年8月ごろ");
        assertThat(again.chances().get(0).day())
                .as("one that lapsed does not count")
                .isEqualTo("令和9年2月ごろ");
    }

    @Test
    @DisplayName("A13・C7 締切りも開催頻度も、その日に施行されている版による")
    void byTheCharterOfTheDay() {
        var later = Charters.SMALL
                .replace("times: 3,", "months: [毎月],")
                .replace("bodies:\n", "deadlines:\n  notice: { days: 14, source: youko 第6条 }\nbodies:\n");

        var planned = amended(later, meeting(OYA, "2027-05-12")).get(0);
        var expected = amended(later, meeting(OYA, "2027-01-20")).get(0);

        assertThat(planned.closes()).isEqualTo(day("2027-04-28"));
        assertThat(expected.day()).as("in the new version every month").isEqualTo("令和9年4月ごろ");
    }

    @Test
    @DisplayName("A13・C7 次の版にない会議体は、その版の施行日から先の会議を見込まない")
    void aBodyThatIsGone() {
        var without = Charters.SMALL.replaceAll("(?s)  ko:.*", "...\n").replaceAll(".*会議体の長.*\n", "");

        var chances = amended(without, meeting(KO, "2027-01-20"));

        assertThat(chances).extracting(Chance::basis).containsExactly(Basis.UNKNOWN);
    }

    @Test
    @DisplayName("C7 随時に開く会議体に予定がなければ、その先の見込みは立たず、臨時に開けば立つことを示す")
    void onDemand() {
        var hiratsuka = Charters.shipped("hiratsuka");
        var iso = new BodyId("iso");

        var forecast = new Reach(day -> hiratsuka, List.of(), TODAY).of(List.of(iso, ZENTAI), TODAY, Optional.empty());

        assertThat(forecast.chances()).extracting(Chance::basis).containsOnly(Basis.UNKNOWN);
        assertThat(forecast.end()).isEmpty();
        assertThat(forecast.savings()).extracting(Saving::words).containsExactly("見込みが立ちます");
    }

    @Test
    @DisplayName("C7 次第に入っている課題は、その会議から数える")
    void whatStandsOnAnAgenda() {
        var taken = meeting(CHOSEI, "2026-11-20");

        var forecast = new Reach(day -> KISARAZU, List.of(taken, meeting(ZENTAI, "2027-02-18")), TODAY)
                .of(List.of(CHOSEI, ZENTAI), TODAY, Optional.of(taken));

        assertThat(forecast.chances()).extracting(Chance::basis).containsExactly(Basis.ON_AGENDA, Basis.PLANNED);
        assertThat(forecast.savings()).extracting(Saving::body).containsExactly(ZENTAI);
    }

    @Test
    @DisplayName("C7 日の決まっていない会議と比べた短縮は、その月の末日までの最大の期間である")
    void whatIsSavedAgainstAMonth() {
        var rough = new Saving(CHOSEI, day("2027-02-16"), day("2027-02-16"), day("2027-02-28"), true);
        var exact = new Saving(CHOSEI, day("2027-02-16"), day("2027-02-16"), day("2027-02-28"), false);
        var months = new Saving(CHOSEI, day("2026-12-16"), day("2026-12-16"), day("2027-02-28"), true);

        assertThat(rough.words()).isEqualTo("最大12日短縮");
        assertThat(exact.words()).isEqualTo("12日短縮");
        assertThat(months.words()).isEqualTo("最大約2か月短縮");
        assertThat(forecast(meeting(CHOSEI, "2026-12-01")).savings())
                .isNotEmpty()
                .allMatch(Saving::isMonthOnly);
    }

    @Test
    @DisplayName("C7 次第を作成している会議が取り上げる課題は、その会議から数え、それより早く臨時に開いたときの短縮も示す")
    void whatAMeetingTakesUp() {
        var compiled = meeting(CHOSEI, "2026-12-01");
        var others = List.of(
                compiled, meeting(CHOSEI, "2026-11-20"), meeting(ZENTAI, "2026-12-04"), meeting(ZENTAI, "2027-02-18"));
        var reach = new Reach(day -> KISARAZU, others, TODAY);

        var forecast = reach.through(compiled, List.of(CHOSEI, ZENTAI));

        assertThat(forecast.chances()).extracting(Chance::on).containsExactly(day("2026-12-01"), day("2027-02-18"));
        assertThat(forecast.savings()).extracting(Saving::on).containsExactly(day("2026-11-09"), day("2026-12-08"));
        assertThat(reach.through(compiled, List.of(CHOSEI)).savings())
                .containsExactly(new Saving(CHOSEI, day("2026-11-09"), day("2026-11-09"), day("2026-12-01"), false));
    }

    @Test
    @DisplayName("C7 資料を通知より先に集める会議には、資料の期限までに整った課題だけが間に合う")
    void papersAreDueBeforeTheNotice() {
        var ready = day("2026-05-20");

        for (var today : List.of(day("2026-05-01"), ready)) {
            assertThat(unei(today, ready, "2026-06-11", "2026-08-13").on()).isEqualTo(day("2026-08-13"));
        }
        assertThat(unei(day("2026-04-01"), day("2026-04-30"), "2026-06-11", "2026-08-13")
                        .on())
                .isEqualTo(day("2026-06-11"));
    }

    @Test
    @DisplayName("C7 資料を通知より先に集める会議体は、開催頻度からの見込みも、資料の期限に間に合う月とする")
    void papersAreDueBeforeTheNoticeOfAMeetingToExpect() {
        var ready = day("2026-05-20");

        assertThat(unei(ready, ready, "2026-04-09").day()).isEqualTo("令和8年8月ごろ");
    }

    @Test
    @DisplayName("C7 専門部会の報告を待つ課題は、報告の期限までに予定されている最後の部会の会議から数える")
    void aReportIsAdoptedByTheLastMeetingInTime() {
        var forecast = afterReport(
                "2026-12-15",
                meeting(KODOMO, "2026-11-20"),
                meeting(KODOMO, "2026-12-10"),
                meeting(KODOMO, "2027-02-10"),
                meeting(CHOSEI, "2026-12-14"),
                meeting(CHOSEI, "2026-12-22"));

        assertThat(forecast.chances()).extracting(Chance::on).containsExactly(day("2026-12-10"), day("2026-12-22"));
        assertThat(forecast.savings()).extracting(Saving::body).doesNotContain(KODOMO);
    }

    @Test
    @DisplayName("C7 報告の期限までに部会の会議がなければ、期限の後の最初の会議まで上の会議体には進まず、臨時に開いた場合の短縮を示す")
    void aReportWaitsForTheNextMeetingOfItsBody() {
        var forecast = afterReport(
                "2026-11-30",
                meeting(KODOMO, "2026-12-10"),
                meeting(CHOSEI, "2026-12-15"),
                meeting(CHOSEI, "2027-02-15"));

        assertThat(forecast.chances()).extracting(Chance::on).containsExactly(day("2026-12-10"), day("2027-02-15"));
        assertThat(forecast.savings())
                .contains(new Saving(KODOMO, day("2026-12-07"), day("2026-12-15"), day("2027-02-15"), false));
    }

    private static Forecast afterReport(String due, MeetingCard... meetings) {
        return new Reach(day -> KISARAZU, List.of(meetings), TODAY).afterReport(List.of(KODOMO, CHOSEI), day(due));
    }

    private static Chance unei(LocalDate today, LocalDate ready, String... planned) {
        var unei = new BodyId("unei");
        var meetings = Stream.of(planned).map(on -> meeting(unei, on)).toList();
        return new Reach(day -> Charters.elsewhere("kounosu"), meetings, today)
                .of(List.of(unei), ready, Optional.empty())
                .chances()
                .get(0);
    }

    /** What is ahead of a matter in February, where another version of the charter begins in April. */
    private static List<Chance> amended(String later, MeetingCard meeting) {
        var councils =
                Charters.councils(Charters.written(Charters.SMALL), Charters.written("effective: 令和9年4月1日\n" + later));
        var mihon = Charters.written(Charters.SMALL).id();
        return new Reach(day -> councils.council(mihon, day), List.of(meeting), day("2027-02-01"))
                .of(List.of(meeting.body()), day("2027-02-01"), Optional.empty())
                .chances();
    }

    private static Forecast forecast(MeetingCard... meetings) {
        return new Reach(day -> KISARAZU, List.of(meetings), TODAY)
                .of(List.of(CHOSEI, ZENTAI), TODAY, Optional.empty());
    }

    private static MeetingCard meeting(BodyId body, String on) {
        return card(body, on, MeetingState.PREPARING, null);
    }

    private static MeetingCard held(BodyId body, String on, Ending ending) {
        return card(body, on, MeetingState.CLOSED, ending);
    }

    private static MeetingCard card(BodyId body, String on, MeetingState state, @Nullable Ending ending) {
        return new MeetingCard(
                new MeetingId(body + on), KISARAZU.id(), body, "会議", MeetingKind.REGULAR, schedule(on), state, ending);
    }

    private static Schedule schedule(String on) {
        return new Schedule(day(on), LocalTime.of(14, 0), LocalTime.of(16, 0), "会議室");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
