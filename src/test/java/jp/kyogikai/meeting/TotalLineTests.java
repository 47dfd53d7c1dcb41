package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 平塚市の「専門部会の実施回数 年39回以上」。 */
class TotalLineTests {

    private static final YearTotal THIRTY_NINE =
            Charters.shipped("hiratsuka").yearTotals().get(0);

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 0, 0, UNDER_WAY",
        "2026-10-01, 10, 5, AT_RISK",
        "2026-10-01, 10, 9, UNDER_WAY",
        "2026-10-01, 19, 0, UNDER_WAY",
        "2027-03-31, 38, 0, UNDER_WAY",
        "2027-04-01, 38, 0, UNMET",
        "2027-04-01, 39, 0, MET",
        "2026-12-01, 39, 0, MET"
    })
    @DisplayName("年度の経過に応じた回数に、開催と予定を合わせても足りないときに注意を促す")
    void thePaceIsWatched(LocalDate today, int held, int planned, LedgerState state) {
        assertThat(line(today, held, planned).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("年度末までにあと何回の開催が必要かを示す")
    void whatIsMissingIsSaid() {
        assertThat(line(LocalDate.of(2026, 10, 1), 10, 5).sentence()).isEqualTo("令和9年3月31日までに、予定のほか24回必要です。");
        assertThat(line(LocalDate.of(2027, 4, 1), 38, 0).sentence()).isEqualTo("年度が終わり、1回足りません。");
        assertThat(line(LocalDate.of(2026, 10, 1), 19, 20).sentence()).isEqualTo("残りの会議は、全て予定されています。");
    }

    private static TotalLine line(LocalDate today, int held, int planned) {
        return new TotalLine(
                THIRTY_NINE, new FiscalYear(2026), new TotalCount(held, planned, List.of(), List.of()), today);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, UNDER_WAY", "2026-12-30, UNDER_WAY", "2027-01-02, AT_RISK", "2027-04-01, UNMET"})
    @DisplayName("会議の数に比例しない参加機関の数は、年度の4分の3が過ぎても足りないときに注意を促す")
    void organisationsAreNotPaced(LocalDate today, LedgerState state) {
        var eighteen = Charters.shipped("hiratsuka").yearTotals().stream()
                .filter(total -> total.name().equals("参加事業者・機関数"))
                .findFirst()
                .orElseThrow();
        var count = new TotalCount(17, 0, List.of(), List.of());

        assertThat(new TotalLine(eighteen, new FiscalYear(2026), count, today).state())
                .isEqualTo(state);
    }
}
