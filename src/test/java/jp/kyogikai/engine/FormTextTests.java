package jp.kyogikai.engine;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTests {

    @Test
    @DisplayName("前後の空白は、全角も含めて除く")
    void blanksAtTheEndsAreDropped() {
        var text = FormText.submitted("　 受入先 \n");

        assertThat(text.typed()).isEqualTo("受入先");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\n"})
    @DisplayName("空白だけでは、入力したことにならない")
    void blanksAreNothing(String typed) {
        var refusal = refusal(() -> FormText.submitted(typed).required("課題名"));

        assertThat(refusal).isEqualTo(new TypedText.Empty("課題名"));
    }

    @Test
    @DisplayName("画面に示した文は、送信されるまで入力とみなさない")
    void shownIsNotTyped() {
        var refusal = refusal(() -> FormText.show("案文").required("お知らせの本文"));

        assertThat(refusal).isEqualTo(new TypedText.Empty("お知らせの本文"));
    }

    @Test
    @DisplayName("10,000字の文は受け付ける")
    void tenThousandCharactersFit() {
        var text = FormText.submitted("あ".repeat(10_000));

        assertThat(text.required("課題の内容", 10_000)).hasSize(10_000);
    }

    @Test
    @DisplayName("10,001字の文は、字数を示して断る")
    void oneMoreIsTooLong() {
        var refusal = refusal(() -> FormText.submitted("あ".repeat(10_001)).required("課題の内容", 10_000));

        assertThat(refusal).isEqualTo(new TypedText.TooLong("課題の内容", 10_001, 10_000));
        assertThat(refusal.sentence()).isEqualTo("「課題の内容」は10,000字以内で入力してください（現在10,001字）。");
    }

    @Test
    @DisplayName("「𠮷」も1字と数える")
    void charactersAreCountedNotUnits() {
        var text = FormText.submitted("𠮷".repeat(100));

        assertThat(text.atMost("氏名", 100)).isEqualTo("𠮷".repeat(100));
    }

    @Test
    @DisplayName("選択肢は、全く同じ値だけを選んだとみなす")
    void choiceIsExact() {
        assertThat(FormText.submitted("CORRECT").is("CORRECT")).isTrue();
        assertThat(FormText.submitted("correct").is("CORRECT")).isFalse();
        assertThat(FormText.show("CORRECT").is("CORRECT")).isFalse();
    }
}
