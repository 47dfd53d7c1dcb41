package jp.kyogikai.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not the name of its account (パスワードの基準). */
final class PasswordPolicy {

    static final int LEAST = 12;
    private static final int MOST_BYTES = 72; // bcrypt reads no further

    private PasswordPolicy() {}

    static Optional<AccountRefusal> whyNot(Username username, String password) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(new AccountRefusal.PasswordTooShort(LEAST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new AccountRefusal.PasswordTooLong(MOST_BYTES));
        }
        if (password.toLowerCase(Locale.ROOT).equals(username.value())) {
            return Optional.of(new AccountRefusal.PasswordIsUsername());
        }
        return Optional.empty();
    }
}
