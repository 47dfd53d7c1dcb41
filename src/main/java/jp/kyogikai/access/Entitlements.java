package jp.kyogikai.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.membership.Office;
import jp.kyogikai.membership.OfficeHolder;
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

    List<Entitlement> on(LocalDate day) {
        var open = accounts.findByEnabledTrue();
        var offices = holders.on(day).stream().collect(groupingBy(OfficeHolder::person));
        var names = holders.names(
                open.stream().map(Account::person).flatMap(Optional::stream).toList());
        return open.stream().map(account -> of(account, offices, names)).toList();
    }

    private static Entitlement of(
            Account account, Map<PersonId, List<OfficeHolder>> offices, Map<PersonId, String> names) {
        var held = account.person().map(it -> offices.getOrDefault(it, List.of())).orElse(List.of()).stream()
                .map(OfficeHolder::office)
                .toList();
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
