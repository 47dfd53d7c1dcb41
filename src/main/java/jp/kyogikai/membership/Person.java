package jp.kyogikai.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person known to one council, whatever offices are held (委員・関係者). */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String id;

    @Column(name = "council_id")
    private String council;

    @Column(name = "name")
    private String name;

    @Column(name = "kana")
    private String kana;

    @Column(name = "mail")
    private @Nullable String mail;

    protected Person() {}

    Person(CouncilId council, String name, String kana) {
        this.id = PersonId.fresh().value();
        this.council = council.value();
        this.name = name.strip();
        this.kana = kana.strip();
    }

    PersonId id() {
        return new PersonId(id);
    }

    /** From now on mail goes there; refused where it cannot. */
    void receivesMailAt(MailAddress address) {
        address.whyNot().ifPresent(AppointmentRefusal::raise);
        mail = address.value();
    }

    Optional<MailAddress> mail() {
        return Optional.ofNullable(mail).map(MailAddress::new);
    }

    boolean isKnownTo(CouncilId asking) {
        return council.equals(asking.value());
    }

    CouncilId council() {
        return new CouncilId(council);
    }

    String name() {
        return name;
    }

    String kana() {
        return kana;
    }
}
