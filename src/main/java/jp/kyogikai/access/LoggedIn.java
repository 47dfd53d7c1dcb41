package jp.kyogikai.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** Who is logged in, and since which password, kept in the session (ログイン中の利用者). */
record LoggedIn(String username, Instant passwordSetAt) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
