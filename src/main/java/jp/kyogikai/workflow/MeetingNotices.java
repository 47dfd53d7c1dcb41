package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kyogikai.mail.Channel;
import jp.kyogikai.mail.DispatchKind;
import jp.kyogikai.mail.DispatchOrder;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.Notices;
import jp.kyogikai.membership.Addresses;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the notice of a meeting sent to everybody invited, again when it changes, and the word that it is called off (開催通知の送付). */
@Component
@Transactional
public class MeetingNotices {

    private final MeetingBook book;
    private final Notices notices;
    private final Addresses addresses;
    private final Ledger ledger;
    private final DispatchProcess process;

    MeetingNotices(MeetingBook book, Notices notices, Addresses addresses, Ledger ledger, DispatchProcess process) {
        this.book = book;
        this.notices = notices;
        this.addresses = addresses;
        this.ledger = ledger;
        this.process = process;
    }

    /** Sends the notice as it reads now: whoever has one is told of the change, and all others are called. */
    public void send(MeetingId id) {
        var invited = invited(id, book.card(id).schedule().on());
        dispatch(id, DispatchKind.CHANGE, ways(invited.told()));
        dispatch(id, DispatchKind.NOTICE, ways(invited.untold())); // last, so that it is not replaced
    }

    /** Tells those who have a notice that the meeting is called off; where none was sent there is nothing to tell. */
    public void callOff(MeetingId id) {
        var reached = ledger.reached(DispatchKind.CANCELLATION, id.value()).keySet();
        dispatch(id, DispatchKind.CANCELLATION, ways(reached));
    }

    /** Who would be told of the change if the meeting were moved to that day now. */
    @Transactional(readOnly = true)
    Recipients ofChange(MeetingId id, LocalDate to) {
        return Recipients.of(ways(invited(id, to).told()).values());
    }

    /** Who would be called for the first time if the meeting were moved to that day now. */
    @Transactional(readOnly = true)
    Recipients ofFirstNotice(MeetingId id, LocalDate to) {
        return Recipients.of(ways(invited(id, to).untold()).values());
    }

    /** Who has a notice of the meeting but would not be called to it on that day, and would be told nothing. */
    @Transactional(readOnly = true)
    Recipients leftOut(MeetingId id, LocalDate to) {
        var called = notices.invited(id, to, Actor.system());
        var reached = ledger.reached(DispatchKind.NOTICE, id.value()).keySet();
        return Recipients.of(
                ways(reached.stream().filter(it -> !called.contains(it)).toList())
                        .values());
    }

    /** Who would be told if the meeting were called off now. */
    @Transactional(readOnly = true)
    Recipients ofCallingOff(MeetingId id) {
        return Recipients.of(
                ways(ledger.reached(DispatchKind.CANCELLATION, id.value()).keySet())
                        .values());
    }

    private Invited invited(MeetingId id, LocalDate day) {
        var reached = ledger.reached(DispatchKind.NOTICE, id.value()).keySet();
        var all = notices.invited(id, day, Actor.system());
        return new Invited(
                all.stream().filter(reached::contains).toList(),
                all.stream().filter(person -> !reached.contains(person)).toList());
    }

    private void dispatch(MeetingId id, DispatchKind kind, Map<PersonId, Channel> recipients) {
        if (!recipients.isEmpty()) {
            process.dispatch(order(book.card(id), kind, recipients));
        }
    }

    private DispatchOrder order(MeetingCard meeting, DispatchKind kind, Map<PersonId, Channel> recipients) {
        var subject = meeting.id().value();
        var before = ledger.latest(kind, subject);
        return new DispatchOrder(
                meeting.council(),
                kind,
                subject,
                before.map(it -> it + 1).orElse(0),
                meeting.title() + "　" + kind.label(),
                recipients);
    }

    private Map<PersonId, Channel> ways(Collection<PersonId> people) {
        var reachable = addresses.reachable(people);
        return people.stream().collect(toMap(it -> it, it -> reachable.contains(it) ? Channel.MAIL : Channel.PAPER));
    }

    /** Those called to a meeting: who has, or may have, a notice of it, and who has none yet. */
    private record Invited(List<PersonId> told, List<PersonId> untold) {}
}
