package jp.kyogikai.access;

import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/** Opens the first administrator's account; without one the program does not start (最初の管理者). */
@Component
class FirstAdministrator {

    static final String NAME = "admin";

    private final Accounts accounts;
    private final Enrolling enrolling;
    private final AccessSettings settings;

    FirstAdministrator(Accounts accounts, Enrolling enrolling, AccessSettings settings) {
        this.accounts = accounts;
        this.enrolling = enrolling;
        this.settings = settings;
    }

    void ensure() {
        if (accounts.count() > 0) {
            return;
        }
        if (settings.adminPassword().isBlank()) {
            throw new NoAdministratorException();
        }
        enrolling.openAdministrator(new Username(NAME), settings.adminPassword(), Actor.system());
    }
}
