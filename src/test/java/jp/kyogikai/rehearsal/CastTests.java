package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.kyogikai.charter.Charters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行の名簿")
class CastTests {

    @Test
    @DisplayName("「20人以内」の会議体には、20人を置く")
    void aLimitIsFilled() {
        var table =
                new String(Cast.of(Charters.elsewhere("kumatori"), LocalDate.of(2026, 4, 1)), StandardCharsets.UTF_8);

        assertThat(table).contains("協議会委員20").doesNotContain("協議会委員21");
    }
}
