package jp.kyogikai.access;

import java.util.Optional;
import jp.kyogikai.membership.Logins;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which person works behind an account (利用者). */
@Component
@Transactional(readOnly = true)
public class AccountHolders implements Logins {

    private final Accounts accounts;

    AccountHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person logged in; administrators and the program itself are nobody in particular. */
    public Optional<PersonId> personOf(Actor actor) {
        return personOf(actor.id());
    }

    @Override
    public Optional<PersonId> personOf(String username) {
        return accounts.findById(username).flatMap(Account::person);
    }
}
