package jp.kyogikai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTests {

    record LetterPaper(
            String title,
            int pages,
            boolean urgent,
            List<Copy> copies,
            @Nullable String note) {}

    record Copy(String to) {}

    record DatedPaper(LocalDate date) {}

    @Test
    @DisplayName("記録は、様式が読める言葉・数・はいいいえ・一覧だけになる")
    void recordBecomesPlainWords() {
        var paper = new LetterPaper("通知", 2, true, List.of(new Copy("会長")), "至急");

        var words = Words.of(paper);

        assertThat(words)
                .isEqualTo(Map.of(
                        "letter",
                        Map.of(
                                "title",
                                "通知",
                                "pages",
                                2,
                                "urgent",
                                true,
                                "copies",
                                List.of(Map.of("to", "会長")),
                                "note",
                                "至急")));
    }

    @Test
    @DisplayName("入力のない項目は、空の言葉になる")
    void missingWordIsEmpty() {
        var words = Words.of(new LetterPaper("通知", 1, false, List.of(), null));

        assertThat(words).extractingByKey("letter").extracting("note").isEqualTo("");
    }

    @Test
    @DisplayName("日付はそのまま渡せず、Javaで和暦に直してから渡す")
    void dateIsRefused() {
        var paper = new DatedPaper(LocalDate.of(2026, 11, 22));

        assertThatThrownBy(() -> Words.of(paper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("date is a java.time.LocalDate");
    }

    @Test
    @DisplayName("貼り付けで紛れ込んだ制御文字は、取り除く")
    void controlCharactersAreDropped() {
        var words = Words.of(new Copy("会\u000B長\uD842"));

        assertThat(words).extractingByKey("copy").extracting("to").isEqualTo("会長");
    }
}
