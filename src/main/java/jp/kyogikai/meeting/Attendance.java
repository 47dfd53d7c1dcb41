package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import jp.kyogikai.charter.Quorum;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.Ids;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How one member took part, with the name and office held that day (出欠の記録). */
@Entity
class Attendance {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "name")
    private String name;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "post")
    private String post;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Column(name = "proxy")
    private String proxy;

    @Column(name = "arrived_at")
    private @Nullable LocalTime arrivedAt;

    @Column(name = "left_at")
    private @Nullable LocalTime leftAt;

    @Column(name = "note")
    private String note;

    @ElementCollection
    @CollectionTable(name = "objection", joinColumns = @JoinColumn(name = "attendance_id"))
    @Column(name = "agenda_item_id")
    private Set<String> against = new HashSet<>();

    protected Attendance() {}

    Attendance(Meeting meeting, Member member, AttendanceEntry entry, int position) {
        this.id = Ids.fresh();
        this.meeting = meeting;
        this.personId = member.person().value();
        this.name = member.name();
        this.organisation = member.organisation();
        this.post = member.post();
        this.position = position;
        update(entry);
    }

    final void update(AttendanceEntry entry) {
        presence = entry.presence();
        proxy = entry.proxy();
        arrivedAt = entry.stay().from();
        leftAt = entry.stay().to();
        note = entry.note();
    }

    /** Notes the items this member is against (書面表決). */
    void oppose(Set<AgendaItemId> items) {
        against.clear();
        items.forEach(item -> against.add(item.value()));
    }

    Ballot ballot() {
        return new Ballot(
                person(),
                name,
                organisation,
                presence == Presence.BALLOT,
                against.stream().map(AgendaItemId::new).collect(toSet()),
                note);
    }

    AttendanceEntry entry() {
        return new AttendanceEntry(person(), name, organisation, presence, proxy, new Stay(arrivedAt, leftAt), note);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    /** Whether this counts towards the quorum at the opening, which is for the charter to say. */
    boolean counts(Quorum quorum) {
        return presence.counts(quorum) && (quorum.lateCounts() || arrivedAt == null);
    }

    Presence presence() {
        return presence;
    }
}
