package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.OpenForm;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行での様式の記入")
class FormFillingTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    @DisplayName("隠れている項目は送らず、必須の空欄は埋める")
    void hiddenFieldsStayHome() throws IOException {
        var scene = scene("case-confirm", Map.of("revision", "\"3\"", "findings", "[]"));

        var approved = FormFilling.sent(scene, Typed.of("decision", "APPROVED"));
        var returned = FormFilling.sent(scene, Typed.of("decision", "RETURNED"));

        assertThat(approved).containsOnlyKeys("revision", "decision");
        assertThat(returned.get("remark").asText()).isNotBlank();
        assertThat(returned.get("revision").asText()).isEqualTo("3");
    }

    @Test
    @DisplayName("一覧の行は、表示された識別子を付けて、行にある項目だけを返す")
    void rowsComeBackUnderTheirIds() throws IOException {
        var scene = scene(
                "issue-referral",
                Map.of(
                        "subcommittees", "[{\"ref\":\"kodomo\",\"name\":\"こども部会\",\"include\":false,\"other\":1}]",
                        "question", "\"\""));

        var sent = FormFilling.sent(scene, Typed.of("question", "実情"));

        var row = sent.get("subcommittees").get(0);
        assertThat(row.path("id").asText()).isEqualTo("kodomo");
        assertThat(row.has("ref")).isFalse();
        assertThat(row.has("other")).isFalse();
        assertThat(sent.get("due").asText()).isEqualTo("2026-06-01");
    }

    @Test
    @DisplayName("行ごとの表示条件は、その行の値で決まる")
    void rowsHideByTheirOwnValues() throws IOException {
        var scene = scene(
                "meeting-results",
                Map.of(
                        "results",
                                "[{\"ref\":\"1\",\"heading\":\"報告\",\"choose\":false,\"closed\":false,\"result\":\"NOTED\"},"
                                        + "{\"ref\":\"2\",\"heading\":\"課題\",\"choose\":true,\"closed\":false,\"result\":\"\"}]",
                        "outcomes", "[{\"label\":\"採択\",\"value\":\"ADOPT\"}]",
                        "reviewOutcomes", "[]",
                        "next", "\"DECIDE\""));

        var rows = FormFilling.sent(scene, Typed.nothing()).get("results");

        assertThat(rows.get(0).has("result")).isFalse();
        assertThat(rows.get(1).path("result").asText()).isEqualTo("ADOPT");
    }

    private static Scene scene(String form, Map<String, String> shown) throws IOException {
        var values = new HashMap<String, JsonNode>();
        for (var value : shown.entrySet()) {
            values.put(value.getKey(), read(value.getValue()));
        }
        var schema = read(Files.readString(Path.of("forms", form + ".form")));
        var council = CharterFile.read("kokubunji.yaml", Files.readString(Theatre.charter("kokubunji")));
        var errand = new Errand("", "kokubunji", "", "", "", "", null, List.of(), List.of(), 0);
        return new Scene(
                council, errand, new OpenForm(schema, values), LocalDate.of(2026, 6, 1), 0, Dice.about(1, "x"));
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }
}
