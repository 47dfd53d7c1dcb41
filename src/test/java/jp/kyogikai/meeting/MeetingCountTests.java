package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingCountTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    @DisplayName("C8 中止の前に、中止した後の開催回数を、要綱設定の定めとともに示す")
    void callingOffLeavesOneLess() {
        assertThat(count("kodomo", 1, 3).withoutOne()).contains("令和8年度のこども部会の定例の会議は、求められる回数（年4回程度）に対し、開催1回、予定2回になります。");
    }

    @Test
    @DisplayName("C5 年度の途中に置かれた会議体の開催回数は、会議を開ける期間の割合に応じた回数に対して示す")
    void aPartOfTheYearAsksForItsShare() {
        var sinceAutumn = new Lifetime(LocalDate.of(2026, 10, 1), YEAR.lastDay());

        assertThat(count("kodomo", sinceAutumn, 1, 1).sentence()).isEqualTo("令和8年度　こども部会　1/2回程度");
        assertThat(count("kodomo", sinceAutumn, 1, 1).withoutOne())
                .contains("令和8年度のこども部会の定例の会議は、求められる回数（年4回程度のうち2回（令和8年10月1日から））に対し、開催1回、予定0回になります。");
    }

    @Test
    @DisplayName("C5 年度の初めより前になくなった会議体では、求められる回数に対してでなく、開催した回数だけを示す")
    void aBodyThatIsGoneIsAskedForNone() {
        assertThat(count("kodomo", Lifetime.none(YEAR), 1, 1).sentence()).isEqualTo("令和8年度　こども部会　開催1回");
    }

    @Test
    @DisplayName("C8 回数の定めのない会議体では、開催回数を示さない")
    void onDemandAsksForNoNumber() {
        assertThat(count("kobetsu", 0, 1).withoutOne()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "times: 2, 1, 1, true",
        "times: 2, 1, 0, false",
        "'times: 1, at-least: yes', 1, 1, false",
        "'times: 2, approximate: yes', 2, 1, false",
        "'times: 2, at-most: 3', 1, 1, false",
        "'times: 2, at-most: 3', 2, 1, true"
    })
    @DisplayName("C8 定例の会議は、「以上」と「程度」の会議体では回数に限りがなく、「何回まで」の会議体ではその回数で限られる")
    void aYearIsFullByWhatTheCharterSays(String cadence, int held, int planned, boolean full) {
        assertThat(written(cadence, held, planned).isFull()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"'times: 1, at-least: yes', 令和8年度　全体会　1/1回以上", "'times: 2, at-most: 3', 令和8年度　全体会　1/2回、3回まで"})
    @DisplayName("C8 開催回数は、「以上」「何回まで」を添えて、求められる回数に対して示す")
    void theNumberIsToldAsItIsMeant(String cadence, String sentence) {
        assertThat(written(cadence, 1, 0).sentence()).isEqualTo(sentence);
    }

    @Test
    @DisplayName("C8 年2回から3回までの会議体では、3回を超える定例の会議を、その定めを示して断る")
    void beyondTheRangeIsRefused() {
        var body = written("times: 2, at-most: 3", 2, 1).body();

        assertThat(new YearFull(body, YEAR).sentence())
                .startsWith("全体会の全体会は、令和8年度に2回から3回まで（根拠：組織図）と定められており、既に3回分が開催済み又は準備中です。");
    }

    private static MeetingCount written(String cadence, int held, int planned) {
        var body = Charters.written(Charters.SMALL.replace("times: 3,", cadence + ","))
                .body(new BodyId("oya"));
        return new MeetingCount(body, new Asked(body.cadence(), YEAR, Lifetime.of(YEAR)), held, planned, 0);
    }

    private static MeetingCount count(String body, int held, int planned) {
        return count(body, Lifetime.of(YEAR), held, planned);
    }

    private static MeetingCount count(String id, Lifetime lifetime, int held, int planned) {
        var body = Charters.kisarazu().body(new BodyId(id));
        return new MeetingCount(body, new Asked(body.cadence(), YEAR, lifetime), held, planned, 0);
    }
}
