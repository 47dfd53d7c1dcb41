package jp.kyogikai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("メールの設定")
class MailSettingsTests {

    @Test
    @DisplayName("メールサーバーがあって差出人のアドレスがなければ、起動しない")
    void aServerNeedsASender() {
        assertThatThrownBy(() -> settings("smtp.mihon.example.jp", "", "")).hasMessageContaining("KYOGIKAI_MAIL_FROM");
        assertThat(settings("", "", "").hasServer()).isFalse();
    }

    @Test
    @DisplayName("画面のアドレスがなければリンクはなく、末尾の斜線は重ならない")
    void linksAreWholeOrMissing() {
        assertThat(new DeepLinks(settings("", "", "")).to("/meetings/1")).isEmpty();
        assertThat(new DeepLinks(settings("", "", "https://kyogikai.example.jp/")).to("/meetings/1"))
                .isEqualTo("https://kyogikai.example.jp/meetings/1");
    }

    @Test
    @DisplayName("設定も手紙も、文字にしてもパスワードやアドレスを見せない")
    void secretsAreNotPrinted() {
        var letter = new Letter("事務局", "a@mihon.example.jp", "件名", "本文", java.util.List.of(), null);

        assertThat(settings("smtp", "a@mihon.example.jp", "").toString()).doesNotContain("himitsu");
        assertThat(letter.toString()).doesNotContain("mihon", "本文");
    }

    private static MailSettings settings(String host, String from, String base) {
        return new MailSettings(
                host, 25, "user", "himitsu", MailSettings.Security.OFFERED, from, Path.of("outbox"), base);
    }
}
