package jp.kyogikai.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.membership.Term;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers all people of a table with their offices and accounts, or nobody (名簿の一括登録). */
@Component
public class Registering {

    private final Accounts accounts;
    private final Appointing appointing;
    private final Admitting admitting;
    private final Roster roster;
    private final Clock clock;

    Registering(Accounts accounts, Appointing appointing, Admitting admitting, Roster roster, Clock clock) {
        this.accounts = accounts;
        this.appointing = appointing;
        this.admitting = admitting;
        this.roster = roster;
        this.clock = clock;
    }

    /** Reads the bytes of a table; whoever is known by username or by name and reading stays untouched. */
    @Transactional
    public Registered register(Council council, byte[] table, Actor actor) {
        var file = PeopleFile.read(table, council);
        var known = new ArrayList<String>();
        var fresh = new ArrayList<PersonLine>();
        for (var line : file.lines()) {
            whyKnown(council, line, actor).ifPresentOrElse(known::add, () -> fresh.add(line));
        }
        var faults = new ArrayList<>(file.faults());
        fresh.forEach(line -> faults.addAll(alreadyPresided(council, line)));
        if (!faults.isEmpty()) {
            return Registered.nobody(faults);
        }
        for (var line : file.lines()) {
            if (!fresh.contains(line)) {
                newAddress(council, line, actor).ifPresent(known::add);
            }
        }
        var passwords = new LinkedHashMap<String, String>();
        for (var line : fresh) {
            var password = InitialPasswords.random();
            admitting.admit(council.id(), line, Term.openFrom(since(line)), it -> password, actor);
            if (line.hasAccount()) {
                passwords.put(line.username(), password);
            }
        }
        return new Registered(fresh.size(), passwords, known, List.of());
    }

    private Optional<String> whyKnown(Council council, PersonLine line, Actor actor) {
        if (line.hasAccount() && accounts.existsById(line.username())) {
            return Optional.of("%d行目：ユーザー名「%s」は登録済みのため、この行は登録していません。".formatted(line.number(), line.username()));
        }
        return appointing.knows(council.id(), line.name(), line.kana(), actor)
                ? Optional.of("%d行目：「%s（%s）」は登録済みのため、この行は登録していません。".formatted(line.number(), line.name(), line.kana()))
                : Optional.empty();
    }

    /** Of somebody known the table can change where mail goes, and nothing else. */
    private Optional<String> newAddress(Council council, PersonLine line, Actor actor) {
        var address = line.mail();
        var person = appointing.find(council.id(), line.name(), line.kana(), actor);
        if (address == null || person.isEmpty()) {
            return Optional.empty();
        }
        appointing.receivesMail(person.get(), address, actor);
        return Optional.of("%d行目：「%s」のメールアドレスを、この行のとおりに改めました。".formatted(line.number(), line.name()));
    }

    private List<PeopleFault> alreadyPresided(Council council, PersonLine line) {
        return line.chairs().stream()
                .map(office -> Objects.requireNonNull(office.body()))
                .flatMap(body -> roster.chairOf(council.id(), body, since(line)).stream()
                        .map(chair -> new PeopleFault(
                                line.number(),
                                "会議体「%s」の会長・部会長には、既に%sさんが委嘱されています。".formatted(body, chair.name()),
                                "会長・部会長は、1つの会議体に同じ日に1人です。役職を確かめてください。")))
                .toList();
    }

    private LocalDate since(PersonLine line) {
        return line.since() == null ? LocalDate.now(clock) : line.since();
    }
}
