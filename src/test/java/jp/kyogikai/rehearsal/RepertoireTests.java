package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A13 年間予行の要綱設定の版")
class RepertoireTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("施行日を名前に付けた版は、その協議会の記号で予行される")
    void aDatedVersionIsRehearsedUnderItsCouncil() throws IOException {
        var order = order(files("kokubunji@2027-04-01.yaml"));

        try (var stage = Stage.build(order)) {
            assertThat(stage.settings()).contains("--kyogikai.councils=kokubunji", "--kyogikai.shipped-councils=false");
            assertThat(charters(stage)).containsExactly("kokubunji@2027-04-01.yaml");
        }
    }

    @Test
    @DisplayName("同じ協議会のファイルは、1つの協議会の版になる")
    void filesOfOneCouncilAreItsVersions() {
        var repertoire = Repertoire.read(files("kokubunji.yaml", "kokubunji@2027-04-01.yaml", "machi.yaml"));

        assertThat(repertoire.councils()).containsExactly("kokubunji", "machi");
    }

    @Test
    @DisplayName("協議会を増やすときは、協議会ごとに、全ての版を写す")
    void aCouncilIsCopiedWithItsVersions() {
        var repertoire = Repertoire.read(files("kokubunji.yaml", "kokubunji@2027-04-01.yaml", "machi@2027-04-01.yaml"));

        assertThat(repertoire.upTo(4).files())
                .containsOnlyKeys(
                        "kokubunji.yaml",
                        "kokubunji@2027-04-01.yaml",
                        "kokubunjin3.yaml",
                        "kokubunjin3@2027-04-01.yaml",
                        "machi@2027-04-01.yaml",
                        "machin4@2027-04-01.yaml");
    }

    @Test
    @DisplayName("増やした協議会は、指定された協議会と入れ替わらない")
    void aCopyTakesNobodysPlace() {
        var repertoire = Repertoire.read(files("machi.yaml", "machin3.yaml"));

        assertThat(repertoire.upTo(4).councils()).containsExactly("machi", "machin3", "machin3n4", "machin4");
    }

    private List<Path> files(String... names) {
        return Stream.of(names).map(this::copy).toList();
    }

    private Path copy(String name) {
        try {
            return Files.copy(Theatre.charter("kokubunji"), folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Order order(List<Path> charters) {
        var words = Stream.concat(
                charters.stream().flatMap(charter -> Stream.of("--charter", charter.toString())),
                Stream.of("--year", "2026", "--json", folder.resolve("o.json").toString()));
        return Order.read(words.toList());
    }

    private static List<String> charters(Stage stage) throws IOException {
        var office = Arrays.stream(stage.settings())
                .filter(setting -> setting.startsWith("--kyogikai.office-dir="))
                .map(setting -> Path.of(setting.substring(setting.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
        try (var files = Files.list(office.resolve("councils"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
