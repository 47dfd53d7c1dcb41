package jp.kyogikai.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComposeTests {

    private ComposeFile compose;
    private KnownSettings known;

    @BeforeEach
    void read() throws IOException {
        compose = ComposeFile.read(Files.readString(Path.of("docker/compose.yml")));
        known = KnownSettings.ofThisBuild();
    }

    @Test
    @DisplayName("composeがアプリに渡す環境変数は、全て設定が読むものである")
    void everyVariableOfTheApplicationIsRead() {
        assertThat(compose.environment("app")).containsKeys("KYOGIKAI_DB_HOST", "SPRING_PROFILES_ACTIVE");

        assertThat(compose.unread(known)).isEmpty();
    }

    @Test
    @DisplayName("綴りを誤った環境変数は見つかる")
    void aMisspeltVariableIsFound() {
        var misspelt = ComposeFile.read(compose.text()
                .replace("KYOGIKAI_DB_HOST:", "KYOGIKAI_DB_HOSTS:")
                .replace("SPRING_PROFILES_ACTIVE:", "SPRING_PROFILE_ACTIVE:"));

        assertThat(misspelt.unread(known)).containsExactly("KYOGIKAI_DB_HOSTS", "SPRING_PROFILE_ACTIVE");
    }

    @Test
    @DisplayName("パスワードには既定値がなく、未設定なら起動しない")
    void noPasswordHasADefault() {
        var careless = ComposeFile.read(compose.text()
                .replaceFirst(
                        "KYOGIKAI_DB_PASSWORD: \\$\\{[^}]+}",
                        "KYOGIKAI_DB_PASSWORD: \\${KYOGIKAI_DB_PASSWORD:-kyogikai}"));

        assertThat(compose.weakSecrets()).isEmpty();
        assertThat(careless.weakSecrets()).containsExactly("app.KYOGIKAI_DB_PASSWORD");
    }

    @Test
    @DisplayName("composeが利用者に求める変数は、全て .env.example に載っている")
    void theExampleNamesEveryVariableAsked() throws IOException {
        var example = Files.readAllLines(Path.of("docker/.env.example"));

        var asked =
                Pattern.compile("\\$\\{([A-Z_]+)[:}]").matcher(compose.text()).results();

        assertThat(asked.map(it -> it.group(1)).distinct()).isNotEmpty().allSatisfy(name -> assertThat(example)
                .anyMatch(line -> line.startsWith(name + "=")));
    }

    @Test
    @DisplayName("MariaDBはutf8mb4_binとREAD-COMMITTEDで動く")
    void theDatabaseRunsAsTheEngineNeedsIt() {
        assertThat(compose.services().get("db").get("command").toString())
                .contains("--collation-server=utf8mb4_bin", "--transaction-isolation=READ-COMMITTED");
    }
}
