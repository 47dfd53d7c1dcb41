package jp.kyogikai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("記号は作った順に並ぶ")
class IdsInOrderTests {

    @Autowired
    private Office office;

    @Autowired
    private TaskService tasks;

    @Test
    @DisplayName("続けて作った記号は、文字の順に並び、重ならない")
    void freshIdsFollowOneAnother() {
        var ids = Stream.generate(Ids::fresh).limit(10_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("業務、タスク及び会議の記号も、時刻の順による")
    void theEngineTakesThemToo() {
        var before = Ids.fresh();
        var meeting = office.prepareMeeting("chosei", "2027-02-15");
        var task = tasks.createTaskQuery().processInstanceId(meeting).singleResult();

        assertThat(Stream.of(meeting, task.getId(), office.variable(meeting, "meetingId")))
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7))
                .allSatisfy(id -> assertThat(id).isBetween(before, Ids.fresh()));
    }
}
