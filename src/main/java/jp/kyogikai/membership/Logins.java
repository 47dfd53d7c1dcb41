package jp.kyogikai.membership;

import java.util.Optional;
import jp.kyogikai.shared.PersonId;

/** Knows which person logs in under a username; answered by whoever keeps the accounts (ユーザー名の持ち主). */
public interface Logins {

    Optional<PersonId> personOf(String username);
}
