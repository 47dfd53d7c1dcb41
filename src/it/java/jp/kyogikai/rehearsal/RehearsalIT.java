package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.testing.Theatre;
import jp.kyogikai.testing.Theatre.Performance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行（同梱の要綱設定の全て）")
class RehearsalIT {

    private static final Path PLANTED = Path.of("target/test-classes/rehearsal");

    @TempDir
    Path folder;

    private Theatre theatre;

    @BeforeEach
    void open() {
        theatre = Theatre.in(folder);
    }

    @Test
    @DisplayName("同梱の三つの協議会の1年が、異常なく終わる")
    void threeCitiesComeToTheEndOfTheirYear() throws Exception {
        var charters = Stream.of("kisarazu", "hiratsuka", "kokubunji")
                .map(Theatre::charter)
                .toList();

        var year = theatre.play(charters, "--issues", "1", "--seed", "20");

        assertThat(year.exitCode()).as(year.said()).isZero();
        assertThat(year.facts().path("councils")).hasSize(3);
        assertThat(year.facts().path("abandoned")).isEmpty();
    }

    @Test
    @DisplayName("同じ要綱設定、年度及び乱数の種であれば、事実は1字も違わない")
    void theSameSeedTellsTheSameToTheLetter() throws Exception {
        var charter = List.of(Theatre.charter("kokubunji"));

        var first = theatre.play(charter, "--issues", "2", "--seed", "20");
        var second = theatre.play(charter, "--issues", "2", "--seed", "20");

        assertThat(first.exitCode()).as(first.said()).isZero();
        assertThat(first.facts().toPrettyString()).isEqualTo(second.facts().toPrettyString());
    }

    @Test
    @DisplayName("開催頻度を変えると、その会議体の開催だけが変わる")
    void aRuleChangesWhatFollowsFromIt() throws Exception {
        var asItIs = played(Theatre.charter("kokubunji"));
        var monthly = played(
                theatre.changed("kokubunji", "cadence: { times: 3, approximate", "cadence: { times: 12, approximate"));

        assertThat(meetings(asItIs, "planned")).isEqualTo(3);
        assertThat(meetings(monthly, "planned")).isEqualTo(12);
        assertThat(meetings(monthly, "held") + meetings(monthly, "voided")).isEqualTo(12);
        assertThat(rest(monthly)).isEqualTo(rest(asItIs));
    }

    @Test
    @DisplayName("堂々巡りする業務は、名前を挙げて終了コード1で終わる")
    void aPlantedLivelockIsNamed() throws Exception {
        var year =
                theatre.with(PLANTED.resolve("livelock")).play(List.of(Theatre.charter("kokubunji")), "--issues", "0");

        assertThat(year.exitCode()).isOne();
        assertThat(year.facts().path("livelock").asText())
                .contains("planted-livelock")
                .contains("いつまでも繰り返す");
    }

    @Test
    @DisplayName("業務が止まれば、どの処理かを挙げて終了コード1で終わる")
    void aPlantedIncidentIsTold() throws Exception {
        var year =
                theatre.with(PLANTED.resolve("incident")).play(List.of(Theatre.charter("kokubunji")), "--issues", "0");

        assertThat(year.exitCode()).isOne();
        assertThat(year.facts().path("incidents")).hasSize(1);
        assertThat(year.facts().path("incidents").get(0).asText())
                .contains("止まる業務")
                .contains("必ず止まる");
    }

    private Performance played(Path charter) throws Exception {
        var year = theatre.play(List.of(charter), "--issues", "0");
        assertThat(year.exitCode()).as(year.said()).isZero();
        return year;
    }

    private static int meetings(Performance year, String as) {
        return year.body("kokubunji", "kyogikai").path(as).asInt();
    }

    /** Everything but how many meetings came to what. */
    private static JsonNode rest(Performance year) {
        var rest = year.facts().deepCopy();
        for (var council : rest.path("councils")) {
            ((ObjectNode) council).remove("meetings");
        }
        return rest;
    }
}
