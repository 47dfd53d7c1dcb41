package jp.kyogikai.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.shared.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstAdministratorTests {

    private final Accounts accounts = mock(Accounts.class);
    private final Enrolling enrolling = mock(Enrolling.class);

    @Test
    @DisplayName("アカウントがないときは、指定したパスワードで最初のシステム管理者を作る")
    void firstAdministratorIsOpened() {
        when(accounts.count()).thenReturn(0L);

        administrator("saisho-no-password").ensure();

        verify(enrolling).openAdministrator(new Username("admin"), "saisho-no-password", Actor.system());
    }

    @Test
    @DisplayName("アカウントがあれば、パスワードを指定して起動しても何も作らない")
    void laterStartsOpenNothing() {
        when(accounts.count()).thenReturn(1L);

        administrator("saisho-no-password").ensure();

        verify(enrolling, never()).openAdministrator(any(), any(), any());
    }

    @Test
    @DisplayName("アカウントもパスワードの指定もないときは、既定のパスワードで始めずに断る")
    void noDefaultPassword() {
        when(accounts.count()).thenReturn(0L);

        var start = catchThrowable(() -> administrator("").ensure());

        assertThat(start).isInstanceOf(NoAdministratorException.class);
    }

    @Test
    @DisplayName("断られた起動は、何を設定すればよいかを画面に示して終わる")
    void refusedStartSaysWhatToDo() throws IOException, InterruptedException {
        // in a process of its own: a second application here would switch off the webapps of the first
        var start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kyogikai.class.getName(),
                        "--server.port=0",
                        "--kyogikai.admin-password=",
                        "--spring.datasource.url=jdbc:h2:mem:refused;MODE=MariaDB"
                                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE")
                .redirectErrorStream(true)
                .start();

        var console = new String(start.getInputStream().readAllBytes(), UTF_8);

        assertThat(start.waitFor()).isEqualTo(1);
        assertThat(console).contains("システム管理者のアカウントがない", "KYOGIKAI_ADMIN_PASSWORD");
    }

    private FirstAdministrator administrator(String password) {
        return new FirstAdministrator(accounts, enrolling, new AccessSettings(false, "", password));
    }
}
