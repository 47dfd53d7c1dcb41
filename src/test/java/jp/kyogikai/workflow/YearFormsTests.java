package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.meeting.Asked;
import jp.kyogikai.meeting.Lifetime;
import jp.kyogikai.meeting.YearDraft;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年間計画の様式")
class YearFormsTests {

    private static final FiscalYear YEAR = new FiscalYear(2027);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times: 4, interval: 3 | 暮らし部会　年4回、3か月間隔",
                "months: [5, 11] | 暮らし部会　年2回、5月・11月",
                "months: [5, 11], day: 第3水曜日, hours: 14:00-16:00 | 暮らし部会　年2回、5月・11月　第3水曜日　14:00から16:00まで",
                "months: [毎月], day: 第2木曜日 | 暮らし部会　年12回、毎月　第2木曜日"
            })
    @DisplayName("会議体の行は、回数、間隔、月、曜日及び時刻の定めを示す")
    void theHeadingTellsTheRule(String cadence, String heading) {
        var body = Charters.written(Charters.SMALL.replace("times: 4, interval: 3,", cadence + ","))
                .body(new BodyId("ko"));
        var asked = new Asked(body.cadence(), YEAR, Lifetime.of(YEAR));

        var row = YearForms.PartRow.of(new YearDraft.Part(body, asked, List.of(), List.of(), ""));

        assertThat(row.name()).isEqualTo(heading);
    }
}
