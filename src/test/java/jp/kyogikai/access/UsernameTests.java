package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @Test
    @DisplayName("全角や大文字で入力しても同じユーザー名になる")
    void widthAndCaseDoNotMatter() {
        var typed = new Username(" Ｋａｉｃｈｏ ");

        assertThat(typed).isEqualTo(new Username("kaicho"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-kaicho", "kai cho", "会長", "*"})
    @DisplayName("エンジンが受け付けない文字のユーザー名は登録できない")
    void refusesWhatTheEngineRefuses(String typed) {
        var username = new Username(typed);

        assertThat(username.isAllowed()).isFalse();
    }

    @Test
    @DisplayName("部会長のユーザー名のようにハイフンを含めてよい")
    void hyphensAreAllowed() {
        var username = new Username("bukaicho-kodomo");

        assertThat(username.isAllowed()).isTrue();
    }
}
