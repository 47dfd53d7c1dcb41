package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.OpenForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of three items two are matters to be decided. */
@DisplayName("予行での会議の結果の記録")
class SecretariatTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ITEMS = """
            [
              {"ref": "1", "heading": "1　前回会議録の確認", "choose": false, "closed": false, "result": "NOTED"},
              {"ref": "2", "heading": "2　住まいの確保", "choose": true, "closed": false, "result": ""},
              {"ref": "3", "heading": "3　夜間の受入れ", "choose": true, "closed": false, "result": ""}
            ]""";

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6})
    @DisplayName("結論を出そうとして断られた会議では、全ての議題を次回へ持ち越すことも試す")
    void whatCannotBeDecidedIsPutOff(int attempt) throws JsonProcessingException {
        assertThat(results(attempt, "ADOPT", "CONTINUE", "POSTPONED"))
                .containsExactly("NOTED", "POSTPONED", "POSTPONED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    @DisplayName("持ち越そうとして断られた会議では、結論を出すことも試す")
    void whatCannotBePutOffIsDecided(int attempt) throws JsonProcessingException {
        assertThat(results(attempt, "ADOPT", "CONTINUE", "POSTPONED"))
                .hasSize(3)
                .doesNotContain("POSTPONED");
    }

    @Test
    @DisplayName("定足数に達しない会議では、何度目でも、報告のみとするか、次回へ持ち越す")
    void withoutAQuorumNobodyDecides() throws JsonProcessingException {
        assertThat(results(2, "REPORTED", "ADOPT", "POSTPONED").subList(1, 3)).isSubsetOf("REPORTED", "POSTPONED");
    }

    private static List<String> results(int attempt, String... offered) throws JsonProcessingException {
        var outcomes = Stream.of(offered)
                .map("{\"label\": \"\", \"value\": \"%s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        var form = Map.<String, JsonNode>of("results", JSON.readTree(ITEMS), "outcomes", JSON.readTree(outcomes));
        var errand = new Errand("", "mihon", "", "oya", "takeResults", "", null, List.of(), List.of(), 0);
        var scene = new Scene(
                Charters.written(Charters.SMALL),
                errand,
                new OpenForm(JSON.createObjectNode(), form),
                LocalDate.of(2026, 6, 1),
                attempt,
                Dice.about(1, "結果", attempt));
        var part = Objects.requireNonNull(new Secretariat().parts().get("takeResults"));
        var results = new ArrayList<String>();
        Objects.requireNonNull(part.typing().apply(scene).fields().get("results"))
                .forEach(row -> results.add(row.path("result").asText()));
        return results;
    }
}
