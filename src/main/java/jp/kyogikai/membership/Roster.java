package jp.kyogikai.membership;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who serves in a body on a day: who was appointed to it, and the chairs whom its charter seats there (委員名簿). */
@Component
@Transactional(readOnly = true)
public class Roster {

    private final Appointments appointments;
    private final Councils councils;

    Roster(Appointments appointments, Councils councils) {
        this.appointments = appointments;
        this.councils = councils;
    }

    /** The members on a day, each once with the first of several roles: by role, then in the order of the kana. */
    public List<Member> membersOf(CouncilId council, BodyId body, LocalDate day, Actor actor) {
        admit(actor, council, body);
        return serving(council, body, day);
    }

    /** The same for what began under one version of the charter and keeps its seats, whatever is in force that day. */
    public List<Member> membersOf(CharterVersion charter, BodyId body, LocalDate day, Actor actor) {
        admit(actor, charter.council(), body);
        return serving(charter.council(), body, day, councils.council(charter).chairsSeatedIn(body, day));
    }

    private static void admit(Actor actor, CouncilId council, BodyId body) {
        var may = actor.equals(Actor.system()) || actor.isSecretariatOf(council) || actor.isChairOf(council, body);
        if (!may) {
            new AppointmentRefusal.NotYourRoster().raise();
        }
    }

    /** Who presides over the body on a day; the name of a chair is public. */
    public Optional<Member> chairOf(CouncilId council, BodyId body, LocalDate day) {
        return serving(council, body, day).stream()
                .filter(member -> member.role() == AppointmentRole.CHAIR)
                .findFirst();
    }

    /** With the chairs of other bodies whom the charter in force that day seats in this one (各専門部会長). */
    private List<Member> serving(CouncilId council, BodyId body, LocalDate day) {
        var chairs = councils.all().stream()
                .filter(it -> it.id().equals(council))
                .map(it -> councils.council(it.id(), day))
                .flatMap(it -> it.chairsSeatedIn(body, day).stream())
                .toList();
        return serving(council, body, day, chairs);
    }

    private List<Member> serving(CouncilId council, BodyId body, LocalDate day, List<BodyId> chairsOf) {
        var once = new LinkedHashMap<PersonId, Member>();
        var appointed = appointments.serving(council.value(), body.value(), day).stream()
                .map(Member::of);
        var elsewhere = chairsOf.stream().map(BodyId::value).toList();
        var seatedAsChairs =
                appointments.chairing(council.value(), elsewhere, day).stream().map(Member::seatedAsChair);
        Stream.concat(appointed, seatedAsChairs)
                .sorted(inOrder())
                .forEach(member -> once.putIfAbsent(member.person(), member));
        return new ArrayList<>(once.values());
    }

    private static Comparator<Member> inOrder() {
        return Comparator.comparing(Member::role)
                .thenComparing(Member::kana, Collator.getInstance(Locale.JAPAN))
                .thenComparing(member -> member.person().value());
    }
}
