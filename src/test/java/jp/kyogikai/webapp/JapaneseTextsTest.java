package jp.kyogikai.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("画面の日本語")
class JapaneseTextsTest {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final String NOT_READ = "(?i)\\{\\{.*?}}|<[^>]+>|yyyy-MM-ddTHH:mm:ss|#resolve|docs/adr/0001";

    /** Names, formats and keys of the keyboard, which administrators know by no other word. */
    private static final Set<String> NAMES = Set.of(
            "Camunda",
            "Optimize",
            "BPMN",
            "DMN",
            "XML",
            "CSV",
            "JSON",
            "API",
            "LDAP",
            "CTRL",
            "EDE",
            "FNI",
            "cockpit",
            "tasklist");

    private static final Set<String> SAME_IN_BOTH =
            Set.of("", "<", "<=", ">", ">=", "ID", "OK", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("英語の画面にある項目は、日本語の画面にも全てある")
    void japaneseHasEveryKeyOfTheShippedEnglish(String application) throws IOException {
        var english = Texts.of(application, "en");

        var japanese = Texts.of(application, "ja");

        assertThat(japanese.byKey().keySet())
                .isNotEmpty()
                .isEqualTo(english.byKey().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("文中に差し込まれる値は、英語の文と同じである")
    void japaneseTakesTheSamePlaceholders(String application) throws IOException {
        var english = Texts.of(application, "en");

        var japanese = Texts.of(application, "ja");

        assertThat(japanese.placeholders()).isNotEmpty().isEqualTo(english.placeholders());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("英語のままの文は、記号や名称のほかにはない")
    void nothingIsTheSameAsInEnglish(String application) throws IOException {
        var english = Texts.of(application, "en");

        var japanese = Texts.of(application, "ja");

        assertThat(japanese.byKey()).hasSizeGreaterThan(100).allSatisfy((key, text) -> assertThat(text.strip())
                .satisfiesAnyOf(same -> assertThat(same).isIn(SAME_IN_BOTH), other -> assertThat(other)
                        .isNotEqualTo(english.byKey().get(key).strip())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("日本語の文に、名称のほかの英語の語が残っていない")
    void noEnglishWordIsLeft(String application) throws IOException {
        var japanese = Texts.of(application, "ja");

        var words = japanese.byKey().values().stream()
                .flatMap(text ->
                        LATIN_WORD.matcher(text.replaceAll(NOT_READ, "")).results())
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(words).isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "Process Definition, プロセス定義",
        "Process Instance, プロセスインスタンス",
        "Incidents, インシデント",
        "User Tasks, ユーザータスク",
        "External Tasks, 外部タスク",
        "Decision Definition, 判定表",
        "Decision Requirements Definition, 判定の関連図",
        "Deployment, 配備",
        "Batch, 一括処理",
        "Job, ジョブ",
        "Variables, 変数",
        "Due date, 期限",
        "Suspend, 一時停止",
        "Activate, 再開",
        "Retry, 再試行",
        "Tenant ID, 協議会ID",
        "Business Key, 業務キー"
    })
    @DisplayName("一つのものは、四つの画面のどこでも一つの語で呼ぶ")
    void oneWordForOneThing(String english, String japanese) throws IOException {
        assertThat(Texts.said(english)).containsExactly(japanese);
    }

    @Test
    @DisplayName("曜日と月は日本語で、日曜日から並ぶ")
    void daysAndMonthsAreJapanese() throws IOException {
        var dates = Texts.of("tasklist", "ja").dates();

        assertThat(dates.path("weekdays").path(0).asText()).isEqualTo("日曜日");
        assertThat(dates.path("months").path(3).asText()).isEqualTo("4月");
        assertThat(dates.path("longDateFormat").path("LL").asText()).isEqualTo("YYYY年M月D日");
    }
}
