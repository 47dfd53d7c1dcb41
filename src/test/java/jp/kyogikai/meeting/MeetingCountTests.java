package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingCountTests {

    @Test
    @DisplayName("C8 中止の前に、中止した後の開催回数を、要綱設定の定めとともに示す")
    void callingOffLeavesOneLess() {
        assertThat(count("kodomo", 1, 3).withoutOne()).contains("令和8年度のこども部会の定例の会議は、年4回程度の定めに対し、開催1回、予定2回になります。");
    }

    @Test
    @DisplayName("C8 回数の定めのない会議体では、開催回数を示さない")
    void onDemandAsksForNoNumber() {
        assertThat(count("kobetsu", 0, 1).withoutOne()).isEmpty();
    }

    private static MeetingCount count(String body, int held, int planned) {
        return new MeetingCount(Charters.kisarazu().body(new BodyId(body)), new FiscalYear(2026), held, planned, 0);
    }
}
