package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.Turn;
import jp.kyogikai.duty.Turns;
import jp.kyogikai.mail.Channel;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.DispatchOrder;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.membership.Addresses;
import jp.kyogikai.membership.Logins;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody of what is overdue or comes near and is theirs, once a day and in one mail (期限のお知らせ). */
@Component
@Transactional
class DutyDigest {

    private final Turns turns;
    private final Councils councils;
    private final OfficeHolders holders;
    private final CaseRegister cases;
    private final Logins logins;
    private final Addresses addresses;
    private final Ledger ledger;
    private final DispatchProcess process;
    private final Clock clock;

    DutyDigest(
            Turns turns,
            Councils councils,
            OfficeHolders holders,
            CaseRegister cases,
            Logins logins,
            Addresses addresses,
            Ledger ledger,
            DispatchProcess process,
            Clock clock) {
        this.turns = turns;
        this.councils = councils;
        this.holders = holders;
        this.cases = cases;
        this.logins = logins;
        this.addresses = addresses;
        this.ledger = ledger;
        this.process = process;
        this.clock = clock;
    }

    /** Sends the mails of today; the second time on one day there is nothing to send. */
    void send(CouncilId council) {
        var today = LocalDate.now(clock);
        var day = today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth();
        var isSent = ledger.latest(DispatchKind.DUTIES, council.value())
                .filter(latest -> latest >= day)
                .isPresent();
        var told = isSent ? Set.<PersonId>of() : addresses.reachable(told(council));
        if (!told.isEmpty()) {
            process.dispatch(new DispatchOrder(
                    council,
                    DispatchKind.DUTIES,
                    council.value(),
                    day,
                    DispatchKind.DUTIES.label() + "　" + Wareki.day(today),
                    told.stream().collect(toMap(it -> it, it -> Channel.MAIL))));
        }
    }

    /** What concerns a person today, the oldest day first. */
    @Transactional(readOnly = true)
    Told of(CouncilId council, PersonId person) {
        var groups = holders.groupsOf(person, council, LocalDate.now(clock)).stream()
                .collect(toMap(group -> group, group -> Set.of(person)));
        return new Told(
                of(person, turns.overdue(council), groups),
                of(person, turns.soon(council, soonUntil(council)), groups));
    }

    private List<DutyCard> of(PersonId person, List<Turn> all, Map<GroupId, Set<PersonId>> groups) {
        return all.stream()
                .filter(turn -> people(turn, groups).anyMatch(person::equals))
                .map(Turn::duty)
                .toList();
    }

    /** Whoever has something overdue, each day; whoever has something that comes near, on the day on which it does. */
    private Set<PersonId> told(CouncilId council) {
        var groups = holders.groupsOn(council, LocalDate.now(clock));
        var begins = turns.soon(council, soonUntil(council)).stream().filter(this::isRemindedToday);
        return Stream.concat(turns.overdue(council).stream(), begins)
                .flatMap(turn -> people(turn, groups))
                .collect(toSet());
    }

    private boolean isRemindedToday(Turn turn) {
        var duty = turn.duty();
        return councils.council(duty.council()).remindedOn(duty.due()).equals(LocalDate.now(clock));
    }

    private LocalDate soonUntil(CouncilId council) {
        return councils.council(council).remindedUntil(LocalDate.now(clock));
    }

    private Stream<PersonId> people(Turn turn, Map<GroupId, Set<PersonId>> groups) {
        return turn.told().stream().flatMap(group -> people(turn.duty(), group, groups));
    }

    /** Of a single case only its own circle is told, not everybody who does such work. */
    private Stream<PersonId> people(DutyCard duty, GroupId group, Map<GroupId, Set<PersonId>> groups) {
        var all = groups.getOrDefault(group, Set.of());
        return duty.key().kind().isOfCase() && group.equals(GroupId.supporters(duty.council()))
                ? circle(duty).filter(all::contains)
                : all.stream();
    }

    private Stream<PersonId> circle(DutyCard duty) {
        return cases.circle(new CaseId(duty.label().owner())).stream()
                .flatMap(username -> logins.personOf(username).stream());
    }

    /** What has passed its day, and what comes near. */
    record Told(List<DutyCard> overdue, List<DutyCard> soon) {

        boolean isNothing() {
            return overdue.isEmpty() && soon.isEmpty();
        }
    }
}
