package jp.kyogikai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Instant NOON = Instant.parse("2026-06-01T03:00:00Z");

    @Test
    @DisplayName("続けて4回誤っても、まだログインできる")
    void fourFailuresDoNotLock() {
        var account = anAccount();

        fail(account, 4);

        assertThat(account.mayLogIn(NOON)).isTrue();
    }

    @Test
    @DisplayName("続けて5回誤ると、15分が過ぎる直前までログインできない")
    void fiveFailuresLock() {
        var account = anAccount();

        fail(account, 5);

        assertThat(account.mayLogIn(NOON.plus(Account.LOCKOUT).minusMillis(1))).isFalse();
    }

    @Test
    @DisplayName("15分が過ぎれば、再びログインできる")
    void lockEnds() {
        var account = anAccount();

        fail(account, 5);

        assertThat(account.mayLogIn(NOON.plus(Account.LOCKOUT))).isTrue();
    }

    @Test
    @DisplayName("停止中にさらに誤っても、停止は延びない")
    void lockIsNotMadeLonger() {
        var account = anAccount();
        fail(account, 5);

        account.failed(NOON.plusSeconds(600));

        assertThat(account.mayLogIn(NOON.plus(Account.LOCKOUT))).isTrue();
    }

    @Test
    @DisplayName("正しく入力すると、誤りの回数は初めから数え直す")
    void successForgetsFailures() {
        var account = anAccount();
        fail(account, 4);

        account.succeeded();
        fail(account, 4);

        assertThat(account.mayLogIn(NOON)).isTrue();
    }

    @Test
    @DisplayName("停止したアカウントではログインできない")
    void closedAccountDoesNotLogIn() {
        var account = anAccount();

        account.close();

        assertThat(account.mayLogIn(NOON)).isFalse();
    }

    @Test
    @DisplayName("パスワードを変えると、それまでのログインは無効になる")
    void renewalEndsEarlierLogins() {
        var account = anAccount();
        var before = account.login();

        account.renew("another hash", NOON.plusSeconds(1));

        assertThat(account.login()).isNotEqualTo(before);
    }

    private static void fail(Account account, int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOON);
        }
    }

    private static Account anAccount() {
        return new Account(new Username("kaicho"), "hash", NOON, null, false);
    }
}
