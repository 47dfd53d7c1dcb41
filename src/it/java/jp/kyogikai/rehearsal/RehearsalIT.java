package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
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
    @DisplayName("同じ種なら、3市の1年の結果は1字も違わない")
    void factsAreTheSameToTheLetter() throws Exception {
        var charters = Stream.of("kisarazu", "hiratsuka", "kokubunji")
                .map(Theatre::charter)
                .toList();

        var first = theatre.play(charters, "--issues", "6", "--seed", "20");
        var second = theatre.play(charters, "--issues", "6", "--seed", "20");

        assertThat(first.exitCode()).as(first.said()).isZero();
        assertThat(first.facts().path("councils")).hasSize(3);
        assertThat(first.facts().toPrettyString()).isEqualTo(second.facts().toPrettyString());
    }

    @Test
    @DisplayName("開催頻度を変えると、その会議体の回数が変わり、ほかは変わらない")
    void aCadenceChangesItsBodyOnly() throws Exception {
        var four = played(Theatre.charter("kokubunji"));
        var five = played(theatre.changed("kokubunji", "times: 3, approximate: yes", "times: 5, approximate: yes"));

        assertThat(five.body("kokubunji", "kyogikai").path("held").asInt()
                        + five.body("kokubunji", "kyogikai").path("voided").asInt())
                .isEqualTo(5);
        assertThat(without(five.facts(), "kokubunji", "kyogikai"))
                .isEqualTo(without(four.facts(), "kokubunji", "kyogikai"));
    }

    @Test
    @DisplayName("定足数をなくすと、その会議体の流会がなくなり、ほかは変わらない")
    void aQuorumChangesItsBodyOnly() throws Exception {
        var majority = "quorum: { rule: 過半数, base: 現員, proxies: no, online: yes, source: 既定 }";
        var many = "times: 3, approximate: yes";
        var asked = played(theatre.changed("kokubunji", many, "times: 12, approximate: yes"));
        var free = theatre.changed("kokubunji", many, "times: 12, approximate: yes");
        Files.writeString(free, Files.readString(free).replace(majority, "quorum: { rule: なし, source: 既定 }"));
        var unasked = played(free);

        assertThat(asked.body("kokubunji", "kyogikai").path("voided").asInt()).isPositive();
        assertThat(unasked.body("kokubunji", "kyogikai").path("voided").asInt()).isZero();
        assertThat(without(unasked.facts(), "kokubunji", "kyogikai"))
                .isEqualTo(without(asked.facts(), "kokubunji", "kyogikai"));
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
        var year = theatre.play(List.of(charter, Theatre.charter("hiratsuka")), "--issues", "0");
        assertThat(year.exitCode()).as(year.said()).isZero();
        return year;
    }

    /** The facts apart from one row; of its own duties nothing is left over at the end of a year without issues. */
    private static JsonNode without(JsonNode facts, String council, String body) {
        var rest = facts.deepCopy();
        rest.path("councils").forEach(it -> {
            if (it.path("council").asText().equals(council)) {
                var rows = ((ArrayNode) it.path("meetings")).elements();
                while (rows.hasNext()) {
                    if (rows.next().path("body").asText().equals(body)) {
                        rows.remove();
                    }
                }
                ((ObjectNode) it).remove("overdue"); // minutes of the last meeting may still be due
            }
        });
        return rest;
    }
}
