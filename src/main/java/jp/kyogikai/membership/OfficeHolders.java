package jp.kyogikai.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Every office held on a day. */
    public List<OfficeHolder> on(LocalDate day) {
        return appointments.servingAnywhere(day).stream()
                .map(it -> new OfficeHolder(it.person().id(), it.office()))
                .toList();
    }

    /** The people of every group on a day; a group that nobody is in is missing. */
    public Map<GroupId, Set<PersonId>> groupsOn(LocalDate day) {
        var groups = new HashMap<GroupId, Set<PersonId>>();
        on(day).forEach(holder -> holder.office().group().ifPresent(group -> groups.computeIfAbsent(
                        group, it -> new HashSet<>())
                .add(holder.person())));
        return groups;
    }

    /** The names of people, by which the engine shows who works on a task. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
