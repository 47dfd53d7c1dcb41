package jp.kyogikai.meeting;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowsTests {

    private static final Map<String, String> KNOWN = Map.of("a", "青木", "i", "石井");

    @Test
    @DisplayName("あるべき行がちょうど一度ずつ来れば、順によらず受け付ける")
    void exactRowsAreTaken() {
        var rows = match("i", "a");

        assertThat(rows.all()).containsExactlyInAnyOrder("a", "i");
    }

    @Test
    @DisplayName("足りない行は、名を挙げて断る")
    void missingRowIsNamed() {
        var refusal = refusal(() -> match("a"));

        assertThat(refusal).isEqualTo(new RowMismatch.Missing("石井"));
    }

    @Test
    @DisplayName("重なった行は、名を挙げて断る")
    void doubledRowIsNamed() {
        var refusal = refusal(() -> match("a", "i", "a"));

        assertThat(refusal).isEqualTo(new RowMismatch.Doubled("青木"));
    }

    @Test
    @DisplayName("知らない行は、名を知らないまま断る")
    void unknownRowIsRefused() {
        var refusal = refusal(() -> match("a", "i", "u"));

        assertThat(refusal).isEqualTo(new RowMismatch.Unknown());
    }

    private static Rows<String, String> match(String... submitted) {
        return Rows.match(List.of(submitted), Function.identity(), KNOWN);
    }
}
