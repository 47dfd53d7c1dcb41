package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.testing.Theatre;
import jp.kyogikai.testing.Theatre.Performance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行（同梱の要綱設定の全て）")
class RehearsalIT {

    private static final Set<String> BUKAI = Set.of("shuro", "kodomo", "kenri", "kyoju", "anshin", "keihatsu");
    private static final Path PLANTED = Path.of("target/test-classes/rehearsal");

    @TempDir
    Path folder;

    private Theatre theatre;

    @BeforeEach
    void open() {
        theatre = Theatre.in(folder);
    }

    @Test
    @DisplayName("同じ種なら、3市の1年の結果は1字も違わない")
    void factsAreTheSameToTheLetter() throws Exception {
        var charters = Stream.of("kisarazu", "hiratsuka", "kokubunji")
                .map(Theatre::charter)
                .toList();

        var first = theatre.play(charters, "--issues", "4", "--seed", "20");
        var second = theatre.play(charters, "--issues", "4", "--seed", "20");

        assertThat(first.exitCode()).as(first.said()).isZero();
        assertThat(first.facts().path("councils")).hasSize(3);
        assertThat(first.facts().toPrettyString()).isEqualTo(second.facts().toPrettyString());
    }

    @Test
    @DisplayName("開催頻度又は定足数を変えると、その会議体の開催だけが変わる")
    void aRuleChangesItsBodiesOnly() throws Exception {
        var asItIs = played(Theatre.charter("kisarazu"));
        var oftener = played(theatre.changed(
                "kisarazu",
                "cadence: { times: 2, extraordinary: yes, source: seed }    # 総会",
                "cadence: { times: 4, extraordinary: yes, source: seed }    # 総会"));
        var stricter = played(theatre.changed(
                "kisarazu",
                "extraordinary: yes, source: seed }\n    quorum: { rule: なし, source: 既定 }",
                "extraordinary: yes, source: seed }\n    quorum: { rule: 過半数, base: 現員, source: 既定 }"));

        assertThat(meetings(oftener, "zentai", "planned")).isEqualTo(4);
        assertThat(meetings(oftener, "zentai", "held") + meetings(oftener, "zentai", "voided"))
                .isEqualTo(4);
        assertThat(rest(oftener, body -> body.equals("zentai"))).isEqualTo(rest(asItIs, body -> body.equals("zentai")));
        assertThat(BUKAI.stream()
                        .mapToInt(body -> meetings(asItIs, body, "voided"))
                        .sum())
                .isZero();
        assertThat(BUKAI.stream()
                        .mapToInt(body -> meetings(stricter, body, "voided"))
                        .sum())
                .isPositive();
        assertThat(rest(stricter, BUKAI::contains)).isEqualTo(rest(asItIs, BUKAI::contains));
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
        assertThat(year.facts().path("incidents").get(0).asText()).contains("必ず止まる");
    }

    private Performance played(Path charter) throws Exception {
        var year = theatre.play(List.of(charter), "--issues", "0");
        assertThat(year.exitCode()).as(year.said()).isZero();
        return year;
    }

    private static int meetings(Performance year, String body, String as) {
        return year.body("kisarazu", body).path(as).asInt();
    }

    /** Everything but the rows of some bodies. */
    private static JsonNode rest(Performance year, Predicate<String> without) {
        var rest = year.facts().deepCopy();
        for (var council : rest.path("councils")) {
            var rows = council.path("meetings").elements();
            while (rows.hasNext()) {
                if (without.test(rows.next().path("body").asText())) {
                    rows.remove();
                }
            }
        }
        return rest;
    }
}
