package jp.kyogikai.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which office in all councils, for the program to derive rights from; no page shows it (役職者の一覧). */
@Component
@Transactional(readOnly = true)
public class OfficeHolders {

    private final Appointments appointments;
    private final People people;

    OfficeHolders(Appointments appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    /** The offices of everybody who holds one on a day. */
    public Map<PersonId, List<Office>> on(LocalDate day) {
        return appointments.servingAnywhere(day).stream()
                .collect(groupingBy(it -> it.person().id(), mapping(Appointment::office, toList())));
    }

    /** The offices that a person holds on a day, in whatever council. */
    public List<Office> officesOf(PersonId person, LocalDate day) {
        return appointments.heldAnywhereBy(person.value(), day).stream()
                .map(Appointment::office)
                .toList();
    }

    /** The people of every group of a council on a day; a group that nobody is in is missing. */
    public Map<GroupId, Set<PersonId>> groupsOn(CouncilId council, LocalDate day) {
        var groups = new HashMap<GroupId, Set<PersonId>>();
        appointments.servingIn(council.value(), day).forEach(it -> it.office()
                .group()
                .ifPresent(group -> groups.computeIfAbsent(group, any -> new HashSet<>())
                        .add(it.person().id())));
        return groups;
    }

    /** The groups of a council that a person is in on a day. */
    public Set<GroupId> groupsOf(PersonId person, CouncilId council, LocalDate day) {
        return appointments.heldBy(council.value(), person.value(), day).stream()
                .flatMap(it -> it.office().group().stream())
                .collect(toSet());
    }

    /** The names of people, by which the engine shows who works on a task. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .collect(toMap(Person::id, Person::name));
    }
}
