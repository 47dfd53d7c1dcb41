package jp.kyogikai.access;

import java.time.Clock;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts and gives out new passwords (アカウントの登録). */
@Component
@Transactional
public class Enrolling {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolling(Accounts accounts, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account for a person, whose offices then give it rights. */
    public void open(Username username, String password, PersonId person, Actor actor) {
        open(username, password, person, false, actor);
    }

    /** Opens an account that runs the installation and belongs to no council. */
    public void openAdministrator(Username username, String password, Actor actor) {
        open(username, password, null, true, actor);
    }

    /** Closes an account; its sessions end with their next request. */
    public void close(Username username, Actor actor) {
        var account = changing(username, actor);
        if (account.isAdministrator() && accounts.countByAdministratorTrueAndEnabledTrue() <= 1) {
            new AccountRefusal.LastAdministrator().raise();
        }
        account.close();
        events.publishEvent(new AccountsChanged(username));
    }

    /** Gives an account a new password, which also ends a lockout. */
    public void renewPassword(Username username, String password, Actor actor) {
        var account = changing(username, actor);
        PasswordPolicy.whyNot(username, password).ifPresent(AccountRefusal::raise);
        account.renew(encoder.encode(password), clock.instant());
    }

    private void open(
            Username username, String password, @Nullable PersonId person, boolean administrator, Actor actor) {
        check(actor);
        if (!username.isAllowed()) {
            new AccountRefusal.UsernameNotAllowed().raise();
        }
        if (accounts.existsById(username.value())) {
            new AccountRefusal.UsernameTaken(username.value()).raise();
        }
        PasswordPolicy.whyNot(username, password).ifPresent(AccountRefusal::raise);
        accounts.saveAndFlush(new Account(username, encoder.encode(password), clock.instant(), person, administrator));
        events.publishEvent(new AccountsChanged(username));
    }

    private Account changing(Username username, Actor actor) {
        check(actor);
        var account = accounts.locked(username.value());
        if (account.isEmpty()) {
            new AccountRefusal.NoSuchAccount(username.value()).raise();
        }
        return account.orElseThrow();
    }

    private static void check(Actor actor) {
        if (!actor.equals(Actor.system()) && !actor.isIn(GroupId.administrators())) {
            new AccountRefusal.OnlyAdministrators().raise();
        }
    }
}
