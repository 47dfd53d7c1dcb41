package jp.kyogikai.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demonstration with fictitious people, once, each with a random password (見本の人物). */
@Component
class DemoPeople {

    private static final CouncilId COUNCIL = new CouncilId("kisarazu");
    private static final String FILE = "demo/people.csv";

    private final AccessSettings settings;
    private final Accounts accounts;
    private final Councils councils;
    private final Admitting admitting;
    private final Enrolling enrolling;
    private final Clock clock;

    DemoPeople(
            AccessSettings settings,
            Accounts accounts,
            Councils councils,
            Admitting admitting,
            Enrolling enrolling,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.councils = councils;
        this.admitting = admitting;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    @Transactional
    public void settleIn() {
        if (!settings.demo() || accounts.count() > 0) {
            return;
        }
        var passwords = new LinkedHashMap<String, String>();
        people(councils.council(COUNCIL))
                .lines()
                .forEach(line -> admitting.admit(
                        COUNCIL, line, term(), username -> password(username, passwords), Actor.system()));
        enrolling.openAdministrator(
                new Username(FirstAdministrator.NAME), password(FirstAdministrator.NAME, passwords), Actor.system());
        if (settings.demoPassword().isEmpty()) {
            InitialPasswords.show("見本のアカウント", passwords);
        }
    }

    /** Three fiscal years, of which the present one is the first. */
    private Term term() {
        var first = FiscalYear.of(LocalDate.now(clock));
        return new Term(first.firstDay(), new FiscalYear(first.value() + 2).lastDay());
    }

    private String password(String username, Map<String, String> passwords) {
        var fixed = settings.demoPassword();
        return passwords.computeIfAbsent(username, it -> fixed.isEmpty() ? InitialPasswords.random() : fixed);
    }

    /** An office that the charter does not have is left out, because the office may have changed the charter. */
    static PeopleFile people(Council council) {
        try {
            return PeopleFile.read(new ClassPathResource(FILE).getContentAsByteArray(), council);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
