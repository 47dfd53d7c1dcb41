package jp.kyogikai.membership;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people get mail; asked by the program when it sends, and shown on no page (メールアドレスの一覧). */
@Component
@Transactional(readOnly = true)
public class Addresses {

    private final People people;

    Addresses(People people) {
        this.people = people;
    }

    /** Those of them who get mail. */
    public Set<PersonId> reachable(Collection<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .filter(person -> person.mail().isPresent())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** The address of a person, for the program alone. */
    public Optional<MailAddress> of(PersonId id, Actor actor) {
        if (!actor.isSystem()) {
            new AppointmentRefusal.NotYourRoster().raise();
        }
        return people.findById(id.value()).flatMap(Person::mail);
    }
}
