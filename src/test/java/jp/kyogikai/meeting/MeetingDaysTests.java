package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C5: on which days of the year a meeting can still be held. */
class MeetingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026, 2027-03-31, 2027-03-31",
        "2028, 2029-03-31, 2029-03-30", // 土曜日
        "2026, 2026-05-06, 2026-05-01", // 振替休日
        "2026, 2027-01-03, 2026-12-28" // 年末年始
    })
    @DisplayName("C5 会議を開ける最後の日は、期間の末日が閉庁日であれば、その前の開庁日である")
    void theLastDayIsAnOpenOne(int year, LocalDate to, LocalDate last) {
        var lifetime = new Lifetime(new FiscalYear(year).firstDay(), to);

        assertThat(days(Charters.kisarazu(), year, "2026-04-01").within(lifetime))
                .last()
                .isEqualTo(last);
    }

    @Test
    @DisplayName("C5 要綱設定の閉庁日には、会議を開けない")
    void closingDaysOfTheCouncilCount() {
        var council = Charters.written(Charters.SMALL.replace("bodies:\n", """
                closing-days:
                  days:
                    - { day: 3月31日, name: 市民の日 }
                  source: 既定
                bodies:
                """));

        assertThat(days(council, 2026, "2026-04-01").all()).last().isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    @DisplayName("C5 開催通知の期限を過ぎた日と、過ぎた年度には、会議を開けない")
    void membersHaveToBeTold() {
        assertThat(days(Charters.kisarazu(), 2026, "2026-06-01").all()).first().isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(days(Charters.kisarazu(), 2026, "2027-04-01").all()).isEmpty();
    }

    @Test
    @DisplayName("祝日の分からない先の年には、会議を開ける日を数えない")
    void theCalendarHasAnEnd() {
        assertThat(days(Charters.kisarazu(), 2099, "2026-04-01").all()).last().isEqualTo(LocalDate.of(2099, 12, 28));
    }

    private static MeetingDays days(Council council, int year, String today) {
        var charters = YearCharters.of(Charters.councils(council), council.id(), new FiscalYear(year));
        return MeetingDays.of(charters, LocalDate.parse(today));
    }
}
