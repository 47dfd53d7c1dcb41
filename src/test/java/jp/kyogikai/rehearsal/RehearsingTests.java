package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.testing.Theatre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行のコマンド")
class RehearsingTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("誤りのある要綱設定は、起動せずに誤りの全てを示し、終了コード2で終わる")
    void wrongCharterIsLintedAndNothingBegins() throws IOException {
        var charter = Theatre.in(folder).changed(Theatre.charter("kokubunji"), "tier: 全体", "teir: 全体");

        var told = tell(charter);

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("【誤り】kokubunji.yaml").contains("teir").contains("始めていません");
        assertThat(folder.resolve("o.json")).doesNotExist();
    }

    @Test
    @DisplayName("UTF-8 でない要綱設定も、誤りとして示す")
    void otherEncodingIsAFault() throws IOException {
        var charter = Files.write(folder.resolve("machi.yaml"), "name: 市".getBytes("Shift_JIS"));

        var told = tell(charter);

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("UTF-8");
    }

    @Test
    @DisplayName("読めないファイルは、名前を挙げて終了コード2で終わる")
    void missingFileIsNamed() {
        var told = tell(folder.resolve("nai.yaml"));

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("nai.yaml」を読めません");
    }

    @Test
    @DisplayName("結果を書けない場所は、1年を終えてからではなく、始める前に断る")
    void unwritablePlaceIsToldAtOnce() {
        var told = tell(Theatre.charter("kokubunji"), folder.resolve("nai/o.json"));

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("書けません");
    }

    @Test
    @DisplayName("結果のファイルに要綱設定ファイルを指定したときは、別の書き方であっても断り、要綱設定を失わない")
    void aCharterIsNotOverwritten() throws IOException {
        var charter = Files.copy(Theatre.charter("kokubunji"), folder.resolve("kokubunji.yaml"));

        var told = tell(charter, folder.resolve("./kokubunji.yaml"));

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words())
                .contains("要綱設定ファイル「%s」が指定されています".formatted(charter))
                .contains("始めていません");
        assertThat(charter).hasSameTextualContentAs(Theatre.charter("kokubunji"));
    }

    @Test
    @DisplayName("始めないときは、前の結果を消さない")
    void theResultOfBeforeStaysWhereNothingBegins() throws IOException {
        var out = Files.writeString(folder.resolve("o.json"), "前の結果");

        var told = tell(folder.resolve("nai.yaml"), out);

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(out).hasContent("前の結果");
    }

    @Test
    @DisplayName("予行のデータベースとして使えないアドレスは、何を直すかを言い、始めない")
    void aDatabaseThatCannotServeIsTold() {
        assertThat(tell("jdbc:h2:file:./data/kyogikai").words()).contains("jdbc:mariadb://ホスト:3306/データベース名");

        var told = tell("jdbc:mariadb://localhost:1/yoko?password=himitsu");

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("localhost:1/yoko」に接続できません").doesNotContain("himitsu");
    }

    @Test
    @DisplayName("A13 同じ日から施行する2つの版は、lint と同じ誤りを示し、始めない")
    void twoVersionsOfOneDayAreLinted() throws IOException {
        var text = Files.readString(Theatre.charter("kokubunji"));
        var now = Files.writeString(folder.resolve("kokubunji.yaml"), "effective: 令和9年4月1日\n" + text);
        var later = Files.writeString(folder.resolve("kokubunji@2027-04-01.yaml"), text);

        var told = tell(now, folder.resolve("o.json"), "--charter", later.toString());

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("【誤り】kokubunji@2027-04-01.yaml 1行目：「kokubunji.yaml」と同じ日から施行する版です。");
    }

    @Test
    @DisplayName("起動して初めて分かった要綱設定の誤りも、誤りの文を示し、終了コード2で終わる")
    void aFaultFoundByTheStartIsTold() {
        var said = new ByteArrayOutputStream();
        var faults = catchThrowable(() -> CharterFile.read("mihon.yaml", ""));

        var ended = Rehearsing.refused(
                new IllegalStateException("councils", faults), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(ended).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("【誤り】mihon.yaml 1行目")
                .contains("始めていません");
    }

    @Test
    @DisplayName("要綱設定の誤りでない失敗は、要綱設定の誤りとして示さない")
    void otherFailuresGoOn() {
        var failed = new IllegalStateException("no room");

        assertThatThrownBy(() -> Rehearsing.refused(failed, System.out)).isSameAs(failed);
    }

    private Told tell(String database) {
        return tell(Theatre.charter("kokubunji"), folder.resolve("o.json"), "--database", database);
    }

    private Told tell(Path charter) {
        return tell(charter, folder.resolve("o.json"));
    }

    private static Told tell(Path charter, Path out, String... options) {
        var said = new ByteArrayOutputStream();
        var words =
                new ArrayList<>(List.of("--charter", charter.toString(), "--year", "2026", "--json", out.toString()));
        words.addAll(List.of(options));
        var ended = Rehearsing.run(Kyogikai.class, words, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Told(ended, said.toString(StandardCharsets.UTF_8));
    }

    private record Told(int exitCode, String words) {}
}
