package jp.kyogikai.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PersonId;

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

    boolean isKnownTo(CouncilId asking) {
        return council.equals(asking.value());
    }

    String name() {
        return name;
    }

    String kana() {
        return kana;
    }
}
