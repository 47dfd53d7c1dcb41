package jp.kyogikai.access;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.membership.Office;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;

/** Derives rights from open accounts and the offices their people hold on a day (権限の判定). */
@Component
class Entitlements {

    private final Accounts accounts;
    private final OfficeHolders holders;

    Entitlements(Accounts accounts, OfficeHolders holders) {
        this.accounts = accounts;
        this.holders = holders;
    }

    /** Those of every open account. */
    List<Entitlement> on(LocalDate day) {
        var open = accounts.findByEnabledTrue();
        var offices = holders.on(day);
        var names = holders.names(
                open.stream().map(Account::person).flatMap(Optional::stream).toList());
        return open.stream().map(account -> of(account, offices, names)).toList();
    }

    /** Those of the open accounts of a person. */
    List<Entitlement> of(PersonId person, LocalDate day) {
        return accounts.findByPersonAndEnabledTrue(person.value()).stream()
                .map(account -> of(account, day))
                .toList();
    }

    /** Those of an account; nothing once it is closed. */
    Optional<Entitlement> of(Username username, LocalDate day) {
        return accounts.findById(username.value()).filter(Account::isOpen).map(account -> of(account, day));
    }

    private Entitlement of(Account account, LocalDate day) {
        var person = account.person();
        return of(
                account,
                person.map(it -> Map.of(it, holders.officesOf(it, day))).orElse(Map.of()),
                holders.names(person.stream().toList()));
    }

    private static Entitlement of(Account account, Map<PersonId, List<Office>> offices, Map<PersonId, String> names) {
        var held =
                account.person().map(it -> offices.getOrDefault(it, List.of())).orElse(List.of());
        var groups = new HashSet<OfficeGroup>();
        held.stream().map(OfficeGroup::of).flatMap(Optional::stream).forEach(groups::add);
        if (account.isAdministrator()) {
            groups.add(OfficeGroup.ADMINISTRATORS);
        }
        var name = account.person().map(names::get).orElse(OfficeGroup.ADMINISTRATORS.name());
        var councils = held.stream().map(Office::council).collect(toSet());
        return new Entitlement(account.username(), name, Set.copyOf(groups), councils);
    }
}
