package jp.kyogikai.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks a name and a password, counting what went wrong; a caller cannot tell why it failed (本人確認). */
@Component
class Credentials {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String nobodys;

    Credentials(Accounts accounts, PasswordEncoder encoder, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
        this.nobodys = encoder.encode("a password that no account has");
    }

    /** The slow comparison is made for unknown names too, and outside the transaction that counts. */
    Optional<LoggedIn> check(Username username, String password) {
        var hash = accounts.findById(username.value()).map(Account::passwordHash);
        var right = encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
        return Optional.ofNullable(transaction.execute(status -> accounts.locked(username.value())
                .filter(account -> counted(account, right))
                .map(Account::login)
                .orElse(null)));
    }

    private boolean counted(Account account, boolean right) {
        var now = clock.instant();
        if (!account.mayLogIn(now)) {
            return false;
        }
        if (right) {
            account.succeeded();
        } else {
            account.failed(now);
        }
        return right;
    }
}
