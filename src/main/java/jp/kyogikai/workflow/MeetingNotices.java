package jp.kyogikai.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
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

    /** Sends the notice as it reads now; from the second time on it is a change of the first. */
    public void send(MeetingId id) {
        var isFirst = ledger.latest(DispatchKind.NOTICE, id.value()).isEmpty();
        var invited = notices.invited(id, Actor.system());
        dispatch(id, isFirst ? DispatchKind.NOTICE : DispatchKind.CHANGE, ways(invited));
    }

    /** Tells those who have a notice that the meeting is called off; where none was sent there is nothing to tell. */
    public void callOff(MeetingId id) {
        var reached = ledger.reached(DispatchKind.CANCELLATION, id.value()).keySet();
        dispatch(id, DispatchKind.CANCELLATION, ways(reached));
    }

    /** Who would be told if the meeting were moved now. */
    @Transactional(readOnly = true)
    Recipients ofChange(MeetingId id) {
        return Recipients.of(ways(notices.invited(id, Actor.system())).values());
    }

    /** Who would be told if the meeting were called off now. */
    @Transactional(readOnly = true)
    Recipients ofCallingOff(MeetingId id) {
        return Recipients.of(
                ways(ledger.reached(DispatchKind.CANCELLATION, id.value()).keySet())
                        .values());
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
}
