package jp.kyogikai.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.membership.Member;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.PersonId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Who took part in a meeting: its members one by one, who presided, and who else was there (出欠簿). */
@Embeddable
class Roll {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Attendance> attendances = new ArrayList<>();

    @Column(name = "presided_by")
    private @Nullable String presidedBy;

    @Column(name = "observers")
    private @Nullable Integer observers;

    @ElementCollection
    @CollectionTable(name = "guest", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Guest> guests = new ArrayList<>();

    /** Takes down how each member took part; who was taken down before is corrected. */
    void enter(Meeting meeting, List<Member> members, Rows<PersonId, AttendanceEntry> entries) {
        var known = attendances.stream().collect(Collectors.toMap(Attendance::person, it -> it));
        attendances.removeIf(it -> !entries.has(it.person()));
        for (var member : members) {
            var entry = entries.of(member.person());
            if (known.containsKey(member.person())) {
                known.get(member.person()).update(entry);
            } else {
                attendances.add(new Attendance(meeting, member, entry, members.indexOf(member) + 1));
            }
        }
    }

    void enter(Gathering gathering) {
        presidedBy =
                gathering.presiding() == null ? null : gathering.presiding().value();
        observers = gathering.observers();
        guests.clear();
        guests.addAll(gathering.guests());
    }

    /** Takes down which items each of these members is against. */
    void oppose(Rows<PersonId, Ballot> ballots) {
        attendances.forEach(it -> it.oppose(ballots.of(it.person()).against()));
    }

    Tally tally(AgendaItemId item) {
        var returned = attendances.stream()
                .map(Attendance::ballot)
                .filter(Ballot::returned)
                .toList();
        var noes = (int) returned.stream()
                .filter(ballot -> ballot.against().contains(item))
                .count();
        return new Tally(returned.size() - noes, noes);
    }

    /** Whether a member came, sent somebody or a ballot, or a guest was there; also where no member is known. */
    boolean isAttended() {
        return attendances.isEmpty()
                || !guests.isEmpty()
                || attendances.stream().anyMatch(it -> it.presence().attends());
    }

    List<Attendance> attendances() {
        return List.copyOf(attendances);
    }

    Gathering gathering() {
        return new Gathering(presidedBy == null ? null : new PersonId(presidedBy), guests, observers);
    }
}
