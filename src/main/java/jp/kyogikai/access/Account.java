package jp.kyogikai.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Lets one person log in; rights come from the offices the person holds, not from here (アカウント). */
@Entity
@Table(name = "account")
class Account {

    static final int MOST_FAILURES = 5;
    static final Duration LOCKOUT = Duration.ofMinutes(15);

    @Id
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "person_id")
    private @Nullable String person;

    @Column(name = "administrator")
    private boolean administrator;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "enabled")
    private boolean enabled;

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    Account(Username username, String passwordHash, Instant now, @Nullable PersonId person, boolean administrator) {
        this.username = username.value();
        this.passwordHash = passwordHash;
        this.passwordSetAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.person = person == null ? null : person.value();
        this.administrator = administrator;
        this.enabled = true;
    }

    boolean mayLogIn(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Counts a wrong password; the fifth in a row locks, and a lock that runs is not made longer. */
    void failed(Instant now) {
        if (!mayLogIn(now)) {
            return;
        }
        failedAttempts++;
        if (failedAttempts >= MOST_FAILURES) {
            failedAttempts = 0;
            lockedUntil = now.plus(LOCKOUT);
        }
    }

    /** Sets a new password, which ends every session begun with the old one. */
    void renew(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now.truncatedTo(ChronoUnit.MILLIS);
        succeeded();
    }

    void close() {
        enabled = false;
    }

    Username username() {
        return new Username(username);
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    boolean isOpen() {
        return enabled;
    }

    boolean isAdministrator() {
        return administrator;
    }

    LoggedIn login() {
        return new LoggedIn(username, passwordSetAt);
    }
}
