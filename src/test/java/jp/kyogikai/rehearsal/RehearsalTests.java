package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行")
class RehearsalTests {

    @Test
    @DisplayName("1年を通して会議が開かれ、取り下げられた課題にも回答がされ、異常なく終わる")
    void aYearComesToItsEnd(@TempDir Path folder) throws Exception {
        var year = Theatre.in(folder).play(List.of(Theatre.charter("kokubunji")), "--issues", "3", "--seed", "131");

        assertThat(year.exitCode()).as(year.said()).isZero();
        var body = year.body("kokubunji", "kyogikai");
        assertThat(body.path("required").asInt()).isEqualTo(3);
        assertThat(body.path("planned").asInt()).isEqualTo(3);
        assertThat(body.path("held").asInt() + body.path("voided").asInt()).isEqualTo(3);
        var issues = year.council("kokubunji").path("issues");
        assertThat(issues.path("daysToAnswer")).isNotEmpty();
        assertThat(issues.path("closed").asInt()).isPositive();
        assertThat(issues.path("withdrawn").asInt()).isOne();
        assertThat(year.facts().path("incidents")).isEmpty();
        assertThat(year.facts().path("abandoned")).isEmpty();
        assertThat(year.facts().path("audit")).isEmpty();
        assertThat(year.written().path("measured").path("steps").asInt()).isGreaterThan(365);
    }
}
