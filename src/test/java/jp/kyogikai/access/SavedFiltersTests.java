package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Visitor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@InKyogikai
@DisplayName("はじめから用意された絞り込み")
class SavedFiltersTests {

    private static final String FILTERS = "/camunda/api/engine/engine/default/filter";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private SavedFilters settling;

    @Autowired
    private Councils councils;

    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void removeTasks() {
        made.forEach(task -> tasks.deleteTask(task, true));
    }

    @ParameterizedTest
    @CsvSource({
        "jimukyoku, 自分の処理待ち 部会の処理待ち 期限超過 今週",
        "bukaicho-kodomo, 自分の処理待ち 部会の処理待ち 期限超過 今週",
        "soudan, 自分の処理待ち 期限超過 今週"
    })
    @DisplayName("最初のログインから、役職に応じた絞り込みが並ぶ")
    void listsAreOfferedByOffice(String username, String lists) throws IOException {
        var answer = Visitor.loggedIn(port, username).get(FILTERS + "?sortBy=filterId&sortOrder=asc");

        assertThat(StreamSupport.stream(
                                new ObjectMapper().readTree(answer.body()).spliterator(), false)
                        .map(list -> list.path("name").asText()))
                .containsExactlyInAnyOrder(lists.split(" "));
    }

    @Test
    @DisplayName("起動し直しても、絞り込みは増えない")
    void settlingAgainAddsNothing() {
        var before = filters.createTaskFilterQuery().count();

        settling.settle();

        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(before).isEqualTo(4);
    }

    @Test
    @DisplayName("期限超過に並ぶのは、期限を過ぎたタスクだけである")
    void onlyWhatIsPastItsDateIsOverdue() {
        var past = aTask("kisarazu-secretariat", clock.instant().minusSeconds(60));
        var ahead = aTask("kisarazu-secretariat", clock.instant().plusSeconds(3600));
        var undated = aTask("kisarazu-secretariat", null);

        assertThat(list("jimukyoku", "期限超過")).contains(past).doesNotContain(ahead, undated);
    }

    @Test
    @DisplayName("期限が延びると期限超過から消え、処理が済んでも消える")
    void aLaterDateTakesTheTaskOffTheList() {
        var extended = aTask("kisarazu-secretariat", clock.instant().minusSeconds(60));
        var done = aTask("kisarazu-secretariat", clock.instant().minusSeconds(60));
        assertThat(list("jimukyoku", "期限超過")).contains(extended, done);

        moveTo(extended, clock.instant().plusSeconds(3600));
        tasks.complete(done);

        assertThat(list("jimukyoku", "期限超過")).doesNotContain(extended, done);
    }

    @Test
    @DisplayName("今週に並ぶのは、月曜日から日曜日までに期限が来るタスクである")
    void theWeekGoesFromMondayToSunday() {
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = aTask("kisarazu-secretariat", at(monday.atStartOfDay()));
        var last = aTask("kisarazu-secretariat", at(monday.plusDays(6).atTime(23, 59, 59)));
        var before = aTask("kisarazu-secretariat", at(monday.minusDays(1).atTime(23, 59, 59)));
        var after = aTask("kisarazu-secretariat", at(monday.plusDays(7).atStartOfDay()));

        assertThat(list("jimukyoku", "今週")).contains(first, last).doesNotContain(before, after);
    }

    @Test
    @DisplayName("期限が来週に延びると、今週から消える")
    void aDateOfNextWeekIsNotThisWeeks() {
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var task = aTask("kisarazu-secretariat", at(monday.plusDays(4).atTime(23, 59, 59)));
        assertThat(list("jimukyoku", "今週")).contains(task);

        moveTo(task, at(monday.plusDays(11).atTime(23, 59, 59)));

        assertThat(list("jimukyoku", "今週")).doesNotContain(task);
    }

    @ParameterizedTest
    @CsvSource({"自分の処理待ち", "部会の処理待ち", "期限超過", "今週"})
    @DisplayName("部会のタスクは、その部会長と事務局に見え、ほかの部会長や相談支援専門員には見えない")
    void aTaskOfABodyIsForItsChairAndTheSecretariat(String filter) {
        var task = aTask("kisarazu-kodomo-chair", startOfThisWeek());
        tasks.addCandidateGroup(task, "kisarazu-secretariat");

        assertThat(list("bukaicho-kodomo", filter)).contains(task);
        assertThat(list("jimukyoku", filter)).contains(task);
        assertThat(list("bukaicho-kenri", filter)).doesNotContain(task);
        assertThat(list("soudan", filter)).doesNotContain(task);
    }

    @ParameterizedTest
    @CsvSource({"自分の処理待ち", "部会の処理待ち", "期限超過", "今週"})
    @DisplayName("ほかの協議会のタスクは、どの絞り込みにも並ばない")
    void anotherCouncilsTaskIsOnNoList(String filter) {
        var task = aTaskOf("hiratsuka", "kisarazu-kodomo-chair", startOfThisWeek());
        tasks.addCandidateGroup(task, "kisarazu-secretariat");

        assertThat(list("jimukyoku", filter)).doesNotContain(task);
        assertThat(list("bukaicho-kodomo", filter)).doesNotContain(task);
    }

    @Test
    @DisplayName("事務局だけで行うタスクは、部会の処理待ちに並ばない")
    void whatTheSecretariatDoesAloneIsNoBodys() {
        var task = aTask("kisarazu-secretariat", null);

        assertThat(list("jimukyoku", "自分の処理待ち")).contains(task);
        assertThat(list("jimukyoku", "部会の処理待ち")).doesNotContain(task);
    }

    @Test
    @DisplayName("ほかの人が担当していても、部会の処理待ちに並ぶ")
    void aTaskOfTheBodyStaysListedWhenSomebodyHoldsIt() {
        var task = aTask("kisarazu-kodomo-chair", null);
        tasks.addCandidateGroup(task, "kisarazu-secretariat");
        tasks.setAssignee(task, "jimukyoku");

        assertThat(list("bukaicho-kodomo", "部会の処理待ち")).contains(task);
    }

    @Test
    @DisplayName("会議のタスクは、件名、会議体及び期限とともに並び、期限のあるものが先になる")
    void aTaskIsListedWithNumberBodyAndDate() {
        var undated = aTask("kisarazu-secretariat", null);
        var meeting = office.prepareMeeting("chosei", LocalDate.now(clock).toString());

        var listed = Visitor.loggedIn(port, "jimukyoku")
                .getWithParts(FILTERS + "/" + id("自分の処理待ち") + "/list?maxResults=500")
                .body();

        var task = office.task(meeting, "compileAgenda");
        assertThat(listed)
                .contains("\"name\":\"label\"", "\"name\":\"bodyName\"", "\"value\":\"調整会議\"")
                .containsSubsequence("\"id\":\"" + task.getId(), "\"id\":\"" + undated);
        var council = councils.council(new CouncilId("kisarazu"));
        var notice = council.dueBefore(LocalDate.now(clock), council.deadlines().notice());
        assertThat(task.getDueDate()).isEqualTo(Date.from(at(notice.atTime(23, 59, 59))));
        assertThat(list("jimukyoku", "期限超過")).contains(task.getId());
    }

    private String list(String username, String filter) {
        return Visitor.loggedIn(port, username)
                .get(FILTERS + "/" + id(filter) + "/list?maxResults=500")
                .body();
    }

    private String id(String filter) {
        return filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    }

    /** Past on every day of the week but never out of it. */
    private Instant startOfThisWeek() {
        return at(LocalDate.now(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay());
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(TOKYO).toInstant();
    }

    private void moveTo(String id, Instant due) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
    }

    private String aTask(String group, @Nullable Instant due) {
        return aTaskOf("kisarazu", group, due);
    }

    private String aTaskOf(String council, String group, @Nullable Instant due) {
        var task = tasks.newTask(UUID.randomUUID().toString());
        task.setName("議題の確認");
        task.setTenantId(council);
        task.setDueDate(due == null ? null : Date.from(due));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        made.add(task.getId());
        return task.getId();
    }
}
