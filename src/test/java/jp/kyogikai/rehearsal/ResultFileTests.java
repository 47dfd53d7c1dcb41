package jp.kyogikai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年間予行の結果のファイル")
class ResultFileTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("結果は、指定した名前のファイル1つに、まとめて書く")
    void theResultIsOneFile() throws IOException {
        var file = ResultFile.of(order("o.json"));

        file.write("結果");

        assertThat(folder).isDirectoryNotContaining(other -> !other.endsWith("o.json"));
        assertThat(folder.resolve("o.json")).hasContent("結果");
    }

    @Test
    @DisplayName("始めるときに前の結果を消し、途中で終わっても、今回の結果と取り違えない")
    void whatWasThereIsGoneWhenAYearBegins() throws IOException {
        var out = Files.writeString(folder.resolve("o.json"), "前の結果");
        var file = ResultFile.of(order("o.json"));
        assertThat(out).hasContent("前の結果");

        file.clear();

        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("結果のファイルが別の場所へのリンクであるときは、リンク先に書く")
    void aLinkStays() throws IOException {
        var shared = Files.createDirectory(folder.resolve("kyoyu"));
        Files.writeString(shared.resolve("o.json"), "前の結果");
        var link = Files.createSymbolicLink(folder.resolve("o.json"), shared.resolve("o.json"));
        var file = ResultFile.of(order("o.json"));

        file.clear();
        file.write("結果");

        assertThat(link).isSymbolicLink();
        assertThat(shared.resolve("o.json")).hasContent("結果");
    }

    @Test
    @DisplayName("フォルダーの名前は、結果のファイルに指定できない")
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("o.json"));

        assertThatThrownBy(() -> ResultFile.of(order("o.json")))
                .isInstanceOf(Order.Misuse.class)
                .hasMessageContaining("書けません");
    }

    @Test
    @DisplayName("書込みが禁止されたファイルは、1年を終えてからではなく、始める前に断る")
    void aProtectedFileIsToldAtOnce() throws IOException {
        var out = Files.writeString(folder.resolve("o.json"), "消さない結果");
        assertThat(out.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(out), "root may write everything");

        assertThatThrownBy(() -> ResultFile.of(order("o.json")))
                .isInstanceOf(Order.Misuse.class)
                .hasMessageContaining("書込みが禁止されています");
    }

    private Order order(String out) {
        return Order.read(List.of(
                "--charter",
                "kokubunji.yaml",
                "--year",
                "2026",
                "--json",
                folder.resolve(out).toString()));
    }
}
