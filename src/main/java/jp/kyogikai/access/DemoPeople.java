package jp.kyogikai.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kyogikai.membership.Appointing;
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
    private final Appointing appointing;
    private final Enrolling enrolling;
    private final Clock clock;

    DemoPeople(AccessSettings settings, Accounts accounts, Appointing appointing, Enrolling enrolling, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.appointing = appointing;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    @Transactional
    public void settleIn() {
        if (!settings.demo() || accounts.count() > 0) {
            return;
        }
        var passwords = new LinkedHashMap<String, String>();
        people().forEach(person -> settleIn(person, passwords));
        enrolling.openAdministrator(
                new Username(FirstAdministrator.NAME), password(FirstAdministrator.NAME, passwords), Actor.system());
        if (settings.demoPassword().isEmpty()) {
            DemoPasswords.show(passwords);
        }
    }

    private void settleIn(DemoPerson person, Map<String, String> passwords) {
        var id = appointing.register(COUNCIL, person.name(), person.kana(), Actor.system());
        for (var office : person.offices()) {
            appointing.appoint(id, office, person.from(), term(), Actor.system());
        }
        if (person.hasAccount()) {
            enrolling.open(new Username(person.username()), password(person.username(), passwords), id, Actor.system());
        }
    }

    /** Three fiscal years, of which the present one is the first. */
    private Term term() {
        var first = FiscalYear.of(LocalDate.now(clock));
        return new Term(first.firstDay(), new FiscalYear(first.value() + 2).lastDay());
    }

    private String password(String username, Map<String, String> passwords) {
        var fixed = settings.demoPassword();
        return passwords.computeIfAbsent(username, it -> fixed.isEmpty() ? DemoPasswords.random() : fixed);
    }

    static List<DemoPerson> people() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> DemoPerson.parse(COUNCIL, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
