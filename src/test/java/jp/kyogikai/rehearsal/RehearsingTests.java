package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.Kyogikai;
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
    @DisplayName("予行のデータベースとして使えないアドレスは、何を直すかを言い、始めない")
    void aDatabaseThatCannotServeIsTold() {
        assertThat(tell("jdbc:h2:file:./data/kyogikai").words()).contains("jdbc:mariadb://ホスト:3306/データベース名");

        var told = tell("jdbc:mariadb://localhost:1/yoko?password=himitsu");

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.words()).contains("localhost:1/yoko」に接続できません").doesNotContain("himitsu");
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
