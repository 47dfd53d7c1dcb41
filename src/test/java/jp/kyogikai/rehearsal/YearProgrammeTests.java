package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("予行の年間計画")
class YearProgrammeTests {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @ParameterizedTest
    @ValueSource(strings = {"kisarazu", "hiratsuka", "kokubunji"})
    @DisplayName("どの会議体も、要綱設定の回数だけ、年度内の別々の開庁日に開く")
    void everyBodyMeetsAsOftenAsAsked(String name) throws IOException {
        var council = council(name);

        var meetings = new YearProgramme(council, YEAR, 1).meetings();

        assertThat(meetings).isNotEmpty().allSatisfy(meeting -> {
            assertThat(YEAR.contains(meeting.on())).isTrue();
            assertThat(council.whyClosed(meeting.on())).isEmpty();
        });
        council.meetingBodies().forEach(body -> assertThat(meetings.stream()
                        .filter(meeting -> meeting.body().equals(body.id()))
                        .map(Planned::on)
                        .collect(Collectors.toSet()))
                .as(body.name())
                .hasSize(body.cadence().timesPerYear()));
    }

    @Test
    @DisplayName("定例の曜日と月があれば、それに従う")
    void usualDaysAreKept() throws IOException {
        var council = council(
                "kokubunji",
                "{ times: 3, approximate: yes, extraordinary: yes, source: 既定 }",
                "{ times: 2, months: [6月, 12月], day: 第2木曜日, source: 既定 }");

        assertThat(new YearProgramme(council, YEAR, 1).meetings())
                .extracting(meeting -> meeting.on().toString())
                .containsExactly("2026-06-11", "2026-12-10");
    }

    private static Council council(String name) throws IOException {
        return council(name, "", "");
    }

    private static Council council(String name, String words, String others) throws IOException {
        var yaml = Files.readString(Theatre.charter(name));
        return CharterFile.read(name + ".yaml", words.isEmpty() ? yaml : yaml.replace(words, others));
    }
}
