package jp.kyogikai.charter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A12 要綱設定の点検（lint）")
class CharterCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    @DisplayName("誤りのない設定は、0で終わる")
    void anOrderlyCharterEndsWithNothing() throws IOException {
        var code = lint(write("mihon.yaml", Charters.SMALL));

        assertThat(code).isZero();
        assertThat(told()).containsExactly("要綱設定の点検：1個のファイルに、誤り0件、注意0件。このまま使えます。");
    }

    @Test
    @DisplayName("全てのファイルの誤りを、行と直し方を添えて一度に示し、1で終わる")
    void everyFaultOfEveryFileIsTold() throws IOException {
        var code = lint(
                write("mihon.yaml", Charters.SMALL.replace("years: 2", "years: 9")),
                write("betsu.yaml", Charters.SMALL.replace("chair: 会長", "chiar: 会長")));

        assertThat(code).isEqualTo(1);
        assertThat(told())
                .hasSize(4)
                .startsWith("【誤り】mihon.yaml 8行目：「years」の「9」は使えません。1から3までの数を書いてください。")
                .anyMatch(line -> line.startsWith("【誤り】betsu.yaml 14行目：項目「chiar」は使えません。もしかして「chair」"))
                .endsWith("要綱設定の点検：2個のファイルに、誤り3件、注意0件。「誤り」を全て直すまで、起動できません。");
    }

    @Test
    @DisplayName("注意だけの設定は使える")
    void warningsKeepNothingBack() throws IOException {
        var code = lint(write("mihon.yaml", Charters.SMALL.replace("{ rule: 公開, source: paper }", "{ rule: 公開 }")));

        assertThat(code).isZero();
        assertThat(told()).first().asString().startsWith("【注意】mihon.yaml 18行目：「publicity」の根拠がない");
    }

    @Test
    @DisplayName("フォルダーを指定すれば、その中の設定を全て点検する")
    void aFolderIsLintedWhole() throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon.yml", Charters.SMALL);
        write("memo.txt", "覚え書き");

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(told()).hasSize(2).first().asString().contains("ファイル名「mihon.yml」は使えません。");
    }

    @Test
    @DisplayName("フォルダーの中の、名前の使えない要綱設定ファイルを、読み飛ばさない")
    void misnamedFilesOfAFolderAreTold() throws IOException {
        write("mihon.yaml", Charters.SMALL);
        write("mihon_2027.YAML", Charters.SMALL);
        write("mihon.yaml.txt", Charters.SMALL);
        write(".mihon.yaml", Charters.SMALL);

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(told())
                .hasSize(3)
                .anyMatch(line -> line.contains("ファイル名「mihon_2027.YAML」は使えません。"))
                .anyMatch(line -> line.contains("ファイル名「mihon.yaml.txt」は使えません。"))
                .endsWith("要綱設定の点検：3個のファイルに、誤り2件、注意0件。「誤り」を全て直すまで、起動できません。");
    }

    @Test
    @DisplayName("A13 付属の協議会の、改正の後の版だけを置いたフォルダーは誤りとし、付属の版を全て写せばよい")
    void aFolderKeepsTheShippedVersions() throws IOException {
        write("kisarazu@2027-04-01.yaml", Charters.kisarazuText().replaceFirst("(?m)^effective: .*\n", ""));

        assertThat(lint(folder)).isEqualTo(1);
        assertThat(told())
                .first()
                .asString()
                .startsWith("【誤り】kisarazu@2027-04-01.yaml 1行目：付属の「kisarazu.yaml」「kisarazu@2018-04-01.yaml」は使われなくなり、");

        write("kisarazu.yaml", Charters.kisarazuText());
        write("kisarazu@2018-04-01.yaml", Charters.resource("kisarazu@2018-04-01.yaml"));

        assertThat(lint(folder)).isZero();
    }

    @Test
    @DisplayName("読めないファイルと、指定のない点検は、2で終わる")
    void whatCannotBeReadIsSaid() {
        assertThat(lint()).isEqualTo(2);
        assertThat(lint(folder.resolve("nai.yaml"))).isEqualTo(2);
        assertThat(told()).last().asString().endsWith("nai.yaml」を読めません。場所と名前を確かめてください。");
    }

    @Test
    @DisplayName("エディター用のスキーマを書き出せる")
    void theSchemaIsWrittenOut() {
        assertThat(CharterLint.run(List.of("--schema"), new PrintStream(told, true, UTF_8)))
                .isZero();
        assertThat(told.toString(UTF_8)).isEqualTo(Charters.resource("charter.schema.json"));
    }

    private int lint(Path... files) {
        return CharterLint.run(Stream.of(files).map(Path::toString).toList(), new PrintStream(told, true, UTF_8));
    }

    private List<String> told() {
        return told.toString(UTF_8).lines().toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
