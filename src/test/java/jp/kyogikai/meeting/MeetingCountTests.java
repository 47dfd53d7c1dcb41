package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    @DisplayName("C8 回数の定めのない会議体では、開催回数を示さない")
    void onDemandAsksForNoNumber() {
        assertThat(count("kobetsu", 0, 1).withoutOne()).isEmpty();
    }

    private static MeetingCount count(String body, int held, int planned) {
        return count(body, Lifetime.of(YEAR), held, planned);
    }

    private static MeetingCount count(String id, Lifetime lifetime, int held, int planned) {
        var body = Charters.kisarazu().body(new BodyId(id));
        return new MeetingCount(body, new Asked(body.cadence(), YEAR, lifetime), held, planned, 0);
    }
}
