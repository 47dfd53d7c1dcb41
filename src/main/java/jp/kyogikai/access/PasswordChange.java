package jp.kyogikai.access;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people change their own password (パスワードの変更). */
@Component
class PasswordChange {

    private final Credentials credentials;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Clock clock;

    PasswordChange(
            Credentials credentials,
            Accounts accounts,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            Clock clock) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the page sends: the present password and the new one typed twice. */
    record Typed(String present, String fresh, String again) {}

    /**
     * Changes the password and returns the login that goes on; every other session of the account ends. A wrong
     * present password counts like a failed login, so that nobody guesses on an unattended screen.
     */
    LoggedIn change(Username username, Typed typed) {
        if (!typed.fresh().equals(typed.again())) {
            new AccountRefusal.PasswordsDiffer().raise();
        }
        PasswordPolicy.whyNot(username, typed.fresh()).ifPresent(AccountRefusal::raise);
        if (credentials.check(username, typed.present()).isEmpty()) {
            new AccountRefusal.WrongPassword().raise();
        }
        var hash = encoder.encode(typed.fresh());
        return Objects.requireNonNull(transaction.execute(status -> {
            var account = accounts.locked(username.value()).orElseThrow();
            account.renew(hash, clock.instant());
            return account.login();
        }));
    }
}
