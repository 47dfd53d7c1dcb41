package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.kyogikai.charter.Charters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("予行での仕事の呼び名")
class NamesakesTests {

    private static final String FIRST = "令和8年度 第1回 定例会";

    @Test
    @DisplayName("年度の途中で版が改まり、会議の名称が同じ別の会議体があるときは、仕事を会議体によって区別する")
    void namesakesAreToldApart() {
        var before = Charters.SMALL.replace("    chair: 会長\n", "    chair: 会長\n    titles: { regular: 定例会 }\n");
        var after = Charters.SMALL.replace("    chair: 部会長\n", "    chair: 部会長\n    titles: { regular: 定例会 }\n");
        var alike = namesakes(before, after);

        assertThat(alike.told(FIRST, "oya")).isEqualTo(FIRST + "/oya");
        assertThat(alike.told(FIRST, "ko")).isEqualTo(FIRST + "/ko");
    }

    @Test
    @DisplayName("会議の名称が同じ会議体がなければ、名称だけで呼ぶ")
    void aNameOfItsOwnTellsEnough() {
        var others = namesakes(Charters.SMALL);

        assertThat(others.told(FIRST, "oya")).isEqualTo(FIRST);
        assertThat(others.told("見本市協議会-R8-課題-001", "")).isEqualTo("見本市協議会-R8-課題-001");
    }

    private static Namesakes namesakes(String... versions) {
        return new Namesakes(Stream.of(versions)
                .flatMap(version -> Charters.written(version).meetingBodies().stream())
                .toList());
    }
}
