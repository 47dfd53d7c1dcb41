package jp.kyogikai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaPaperTests {

    @Test
    @DisplayName("続いて並ぶ同じ区分の議題だけをまとめ、議題の順は変えない")
    void groupsNeighboursAndKeepsTheOrder() {
        var agenda = List.of(item("1", "協議"), item("2", "協議"), item("3", "報告"), item("4", "協議"));

        var groups = AgendaPaper.Group.of(agenda);

        assertThat(groups)
                .extracting(group -> group.kind()
                        + group.items().stream().map(AgendaPaper.Item::number).toList())
                .containsExactly("協議[1, 2]", "報告[3]", "協議[4]");
    }

    private static AgendaPaper.Item item(String number, String kind) {
        return new AgendaPaper.Item(number, kind, "議題", null, null, null, null, null);
    }
}
