package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.kyogikai.shared.CouncilId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class CouncilsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path office;

    @Test
    @DisplayName("事務局のフォルダーがなくても、付属の協議会を読み込む")
    void shippedCouncilIsLoadedWithoutOfficeFolder() {
        var councils = new Councils(office.resolve("nowhere").toString(), List.of(), true, CLOCK);

        assertThat(councils.council(new CouncilId("kisarazu")).city()).isEqualTo("木更津市");
    }

    @Test
    @DisplayName("事務局のフォルダーの協議会が加わる")
    void officeAddsCouncils() throws IOException {
        write("mihon.yaml", Charters.SMALL, StandardCharsets.UTF_8);

        var councils = new Councils(office.toString(), List.of(), true, CLOCK);

        assertThat(councils.all()).extracting(council -> council.id().value()).contains("kisarazu", "mihon");
    }

    @Test
    @DisplayName("同じ名前なら事務局のファイルが優先する")
    void officeFileWins() throws IOException {
        write("kisarazu.yaml", "\uFEFF" + Charters.SMALL, StandardCharsets.UTF_8);

        var councils = new Councils(office.toString(), List.of(), true, CLOCK);

        assertThat(councils.council(new CouncilId("kisarazu")).city()).isEqualTo("見本市");
    }

    @Test
    @DisplayName("1つでも誤りがあれば、全てのファイルの誤りを挙げて起動を断る")
    void oneWrongCharterRefusesTheStart() throws IOException {
        write("mihon.yaml", Charters.SMALL.replace("years: 2", "years: 9"), StandardCharsets.UTF_8);
        write("betsu.yaml", Charters.SMALL.replace("chair: 会長", "chiar: 会長"), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Councils(office.toString(), List.of(), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("mihon.yaml 8行目")
                .hasMessageContaining("betsu.yaml 14行目");
    }

    @Test
    @DisplayName("UTF-8でないファイルは文字コードの誤りとして断る")
    void otherEncodingIsRefused() throws IOException {
        write("mihon.yaml", Charters.SMALL, Charset.forName("Windows-31J"));

        assertThatThrownBy(() -> new Councils(office.toString(), List.of(), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("文字コードが UTF-8 ではありません。");
    }

    @Test
    @DisplayName("拡張子が .yml のファイルを黙って読み飛ばさない")
    void shortExtensionIsRefused() throws IOException {
        write("mihon.yml", Charters.SMALL, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Councils(office.toString(), List.of(), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("ファイル名「mihon.yml」は使えません。");
    }

    @Test
    @DisplayName("知らない協議会を尋ねるのはプログラムの誤りである")
    void unknownCouncilIsAnArgumentError() {
        var councils = Charters.councils(Charters.kisarazu());

        assertThatThrownBy(() -> councils.council(new CouncilId("nowhere")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("使う協議会を選べば、ほかの協議会は読み込まない")
    void onlyTheChosenCouncilsAreServed() throws IOException {
        write("mihon.yaml", Charters.SMALL, StandardCharsets.UTF_8);

        var councils = new Councils(office.toString(), List.of("mihon", "hiratsuka"), true, CLOCK);

        assertThat(councils.all()).extracting(council -> council.id().value()).containsExactly("hiratsuka", "mihon");
    }

    @Test
    @DisplayName("要綱設定のない協議会を選ぶと、起動を断り、近い名前を示す")
    void aChosenCouncilNeedsACharter() {
        assertThatThrownBy(() -> new Councils(office.toString(), List.of("kisarazo"), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("協議会「kisarazo」の要綱設定ファイルがありません。")
                .hasMessageContaining("kisarazu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mihon_2027-04-01.yaml",
                "Mihon@2027-04-01.yaml",
                "mihon@2027-4-1.YAML",
                "mihon@2027-04-01.yaml.txt",
                "betsu-shi.yaml"
            })
    @DisplayName("使う協議会を選んでいても、名前の使えない要綱設定ファイルがあれば、起動を断る")
    void aMisnamedFileIsRefusedWhateverIsChosen(String name) throws IOException {
        write("mihon.yaml", Charters.SMALL, StandardCharsets.UTF_8);
        write(name, Charters.SMALL, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Councils(office.toString(), List.of("mihon"), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("ファイル名「" + name + "」は使えません。");
    }

    @Test
    @DisplayName("選んだ協議会の要綱設定がないときは、名前の使えないファイルも併せて示す")
    void aMisnamedFileIsToldWithTheMissingOne() throws IOException {
        write("mihon.YAML", Charters.SMALL, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Councils(office.toString(), List.of("mihon"), true, CLOCK))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("ファイル名「mihon.YAML」は使えません。")
                .hasMessageContaining("協議会「mihon」の要綱設定ファイルがありません。");
    }

    @Test
    @DisplayName("隠しファイルと、要綱設定でないファイルは、置いてあっても差し支えない")
    void otherFilesAreLeftAlone() throws IOException {
        write("mihon.yaml", Charters.SMALL, StandardCharsets.UTF_8);
        write("._mihon.yaml", "", StandardCharsets.UTF_8);
        write("README.md", "", StandardCharsets.UTF_8);
        write("charter.schema.json", "", StandardCharsets.UTF_8);

        var councils = new Councils(office.toString(), List.of("mihon"), true, CLOCK);

        assertThat(councils.all()).hasSize(1);
    }

    @Test
    @DisplayName("起動を断るときは、誤りの一覧だけを画面に示す")
    void refusedStartIsToldInWords(CapturedOutput output) throws IOException {
        write("mihon.yaml", Charters.SMALL.replace("years: 2", "years: 9"), StandardCharsets.UTF_8);
        var program = new SpringApplicationBuilder(Councils.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> CLOCK))
                .web(WebApplicationType.NONE);

        assertThatThrownBy(() -> program.run("--kyogikai.office-dir=" + office))
                .rootCause()
                .isInstanceOf(CharterFaults.class);
        assertThat(output).contains("起動を取りやめました。\n【誤り】mihon.yaml 8行目").doesNotContain("at jp.kyogikai.charter");
    }

    private void write(String name, String text, Charset charset) throws IOException {
        var folder = Files.createDirectories(office.resolve("councils"));
        Files.writeString(folder.resolve(name), text, charset);
    }
}
