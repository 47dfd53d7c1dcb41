package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("設置期間の終わる会議体と、計画の審議")
class ProgramLadderTests {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final LocalDate AFTER = LAST.plusDays(1);

    private final Program program = new Program(
            new CouncilId("kaisei"), new FiscalYear(2027), ProgramKind.PLAN, 1, List.of(), LocalDate.of(2027, 3, 1));

    @Test
    @DisplayName("計画は、終わりの日まで運営会議に、翌日からはその上の協議会に付議する")
    void aPlanGoesBeforeThoseThatExist() throws IOException {
        note(ProgramEventKind.FIXED, null);

        assertThat(names(LAST)).containsExactly("運営会議", "協議会");
        assertThat(names(AFTER)).containsExactly("協議会");
    }

    @Test
    @DisplayName("終わりの日までに付議した運営会議は、その後も審議の順序に残り、協議会を飛ばすことも、同じ会議体に2度付議することもない")
    void whatABodyHasItDecides() throws IOException {
        note(ProgramEventKind.FIXED, null);
        note(ProgramEventKind.PUT, "unei");

        assertThat(names(AFTER)).containsExactly("運営会議", "協議会");
    }

    @Test
    @DisplayName("差し戻した運営会議が終わった後に付議し直した計画は、協議会に付議する")
    void anotherRoundBeginsAnew() throws IOException {
        note(ProgramEventKind.FIXED, null);
        note(ProgramEventKind.PUT, "unei");
        note(ProgramEventKind.RETURNED, "unei");
        note(ProgramEventKind.FIXED, null);

        assertThat(names(AFTER)).containsExactly("協議会");
    }

    private void note(ProgramEventKind kind, @Nullable String body) {
        var now = new Noting("jimukyoku", Instant.parse("2027-03-20T03:00:00Z"), LocalDate.of(2027, 3, 20));
        program.note(ProgramEvent.of(kind, body == null ? null : new BodyId(body), "", now));
    }

    private List<String> names(LocalDate day) throws IOException {
        return ProgramHearings.ladder(council(), program, day).map(Body::name).toList();
    }

    private static Council council() throws IOException {
        var charter = Files.readString(Path.of("src/test/resources/office/councils/kaisei.yaml"));
        return CharterFile.read(
                "kaisei.yaml", charter.replace("    name: 運営会議\n", "    name: 運営会議\n    until: 令和9年3月31日\n"));
    }
}
