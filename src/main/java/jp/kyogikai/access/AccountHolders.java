package jp.kyogikai.access;

import java.util.Optional;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which person works behind an account (利用者). */
@Component
@Transactional(readOnly = true)
public class AccountHolders {

    private final Accounts accounts;

    AccountHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person logged in; administrators and the program itself are nobody in particular. */
    public Optional<PersonId> personOf(Actor actor) {
        return accounts.findById(actor.id()).flatMap(Account::person);
    }
}
