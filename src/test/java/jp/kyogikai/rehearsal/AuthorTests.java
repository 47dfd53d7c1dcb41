package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Errand;
import jp.kyogikai.engine.OpenForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In this council one body is to hold so many 研修会, and any body may see to what makes the council known. */
@DisplayName("予行での事業計画の原案")
class AuthorTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Council COUNCIL = Charters.written(Charters.SMALL.replace("bodies:\n", """
            year-totals:
              - { name: 研修会の回数, counts: 活動の実施, kinds: [研修会], bodies: [ko], at-least: 12, source: paper }
              - { name: 広報の件数, counts: 活動, kinds: [広報誌・周知, 訪問], at-least: 30, source: paper }
            bodies:
            """));

    private static final int BESIDES = 2; // that a body may mean to do of any kind

    @Test
    @DisplayName("活動で数える合計の定めは、数える会議体の計画が、足りない分を事項にする")
    void aBodyPlansWhatTheCharterAsksOfIt() throws JsonProcessingException {
        var items = drafted("ko", "[]");

        assertThat(planned(items, "研修会")).isEqualTo(12);
        assertThat(planned(items, "広報誌・周知", "訪問")).isLessThanOrEqualTo(BESIDES);
    }

    @Test
    @DisplayName("会議体を問わない合計の定めは、全体の会議体の計画が事項にする")
    void thePlenaryPlansWhatAnyBodyMayDo() throws JsonProcessingException {
        var items = drafted("oya", "[]");

        assertThat(planned(items, "広報誌・周知", "訪問")).isEqualTo(30);
        assertThat(planned(items, "研修会")).isLessThanOrEqualTo(BESIDES);
    }

    @Test
    @DisplayName("再提出を求められた原案に、同じ事項を2度は加えない")
    void itIsPlannedOnce() throws JsonProcessingException {
        var items = drafted("ko", drafted("ko", "[]").toString());

        assertThat(planned(items, "研修会")).isBetween(12, 12 + BESIDES);
    }

    private static JsonNode drafted(String body, String items) throws JsonProcessingException {
        var form = Map.of(
                "items", JSON.readTree(items),
                "bodies", JSON.readTree("[{\"label\": \"\", \"value\": \"%s\"}]".formatted(body)),
                "kinds", kinds());
        var errand = new Errand("", "mihon", "", body, "draftPlan", "", null, List.of(), List.of(), 0);
        var scene = new Scene(
                COUNCIL,
                errand,
                new OpenForm(JSON.createObjectNode(), form),
                LocalDate.of(2026, 4, 10),
                0,
                Dice.about(1, "原案", body));
        var part = Objects.requireNonNull(new Author().parts().get("draftPlan"));
        return Objects.requireNonNull(part.typing().apply(scene).fields().get("items"));
    }

    private static JsonNode kinds() {
        var kinds = JSON.createArrayNode();
        COUNCIL.activities()
                .kinds()
                .forEach(kind -> kinds.addObject().put("label", kind).put("value", kind));
        return kinds;
    }

    private static int planned(JsonNode items, String... kinds) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> List.of(kinds).contains(item.path("kind").asText()))
                .mapToInt(item -> item.path("target").asInt())
                .sum();
    }
}
