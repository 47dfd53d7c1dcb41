package jp.kyogikai.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("画面の日本語")
class JapaneseTextsTest {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final String NOT_READ = "\\{\\{.*?}}|<[^>]+>|yyyy-MM-ddTHH:mm:ss|#resolve";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("英語の画面にある項目は、日本語の画面にもすべてある")
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
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("担当者が使う画面に、英語の語が残っていない")
    void nothingIsLeftInEnglish(String application) throws IOException {
        var japanese = Texts.of(application, "ja");

        var english = japanese.byKey().values().stream()
                .filter(text ->
                        LATIN_WORD.matcher(text.replaceAll(NOT_READ, "")).find())
                .toList();

        assertThat(japanese.byKey()).hasSizeGreaterThan(100);
        assertThat(english).isEmpty();
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
