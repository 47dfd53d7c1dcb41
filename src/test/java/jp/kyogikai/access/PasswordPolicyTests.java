package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordPolicyTests {

    private static final Username KAICHO = new Username("kaicho-zentai");

    @Test
    @DisplayName("11文字のパスワードは短すぎる")
    void elevenCharactersAreTooFew() {
        var why = PasswordPolicy.whyNot(KAICHO, "12345678901");

        assertThat(why).contains(new AccountRefusal.PasswordTooShort(12));
    }

    @Test
    @DisplayName("サロゲートペアの漢字も1文字と数える")
    void countsCharactersNotCodeUnits() {
        var why = PasswordPolicy.whyNot(KAICHO, "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷");

        assertThat(why).contains(new AccountRefusal.PasswordTooShort(12));
    }

    @Test
    @DisplayName("12文字のパスワードは使える")
    void twelveCharactersAreEnough() {
        var why = PasswordPolicy.whyNot(KAICHO, "123456789012");

        assertThat(why).isEmpty();
    }

    @Test
    @DisplayName("72バイトを超えるパスワードは、照合されない部分ができるため使えない")
    void moreThanBcryptReadsIsTooLong() {
        var why = PasswordPolicy.whyNot(KAICHO, "海".repeat(25));

        assertThat(why).contains(new AccountRefusal.PasswordTooLong(72));
    }

    @Test
    @DisplayName("大文字小文字を変えただけのユーザー名はパスワードに使えない")
    void usernameIsNoPassword() {
        var why = PasswordPolicy.whyNot(KAICHO, "Kaicho-Zentai");

        assertThat(why).contains(new AccountRefusal.PasswordIsUsername());
    }
}
