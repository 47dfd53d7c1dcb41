package jp.kyogikai.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one mail at most once (送信). That it is about to be sent is written and committed before the carrier is called;
 * whoever finds that written knows that an earlier attempt got so far, and that nobody knows how far.
 */
@Component
public class Sending {

    static final int ATTEMPTS = 5; // as many as the model lets the engine try

    private static final String BROKEN_OFF = "送信の途中で処理が止まりました";

    private final Slips slips;
    private final Deliveries deliveries;
    private final Dispatches dispatches;
    private final Envelope envelope;
    private final Carrier carrier;
    private final Clock clock;

    Sending(
            Slips slips,
            Deliveries deliveries,
            Dispatches dispatches,
            Envelope envelope,
            Carrier carrier,
            Clock clock) {
        this.slips = slips;
        this.deliveries = deliveries;
        this.dispatches = dispatches;
        this.envelope = envelope;
        this.carrier = carrier;
        this.clock = clock;
    }

    /**
     * Sends a line of the book, or finds that it must not be sent.
     *
     * @param addressOf where the recipient gets mail; without an address the document goes on paper
     * @param writer what to say to that address now; nothing where there is nothing left to say
     */
    @Transactional
    public SendingResult send(DeliveryId id, Function<DeliveryCard, Optional<String>> addressOf, WriterTo writer) {
        var slip = slips.read(id);
        if (slip.state() != DeliveryState.WAITING) {
            return found(slip);
        }
        if (isReplaced(slip.dispatch())) {
            return end(id, DeliveryState.DROPPED, "");
        }
        var address = addressOf.apply(slip);
        if (address.isEmpty()) {
            deliveries.get(id).goOnPaper(clock.instant());
            return SendingResult.DONE;
        }
        // written before anything is committed: a template that cannot be filled in leaves no doubt behind
        var letter = writer.write(slip, address.get());
        return letter.isEmpty() ? end(id, DeliveryState.DROPPED, "") : carry(slip, envelope.seal(letter.get(), slip));
    }

    private SendingResult carry(DeliveryCard slip, MimeMessage mail) {
        var id = slip.id();
        if (!slips.begin(id)) {
            return found(slips.read(id));
        }
        var carried = carrier.carry(slip, mail);
        if (carried instanceof Carried.Accepted) {
            return end(id, DeliveryState.SENT, "");
        } else if (carried instanceof Carried.Boxed) {
            return end(id, DeliveryState.BOXED, "");
        } else if (carried instanceof Carried.Refused refused) {
            return end(id, DeliveryState.UNDELIVERED, refused.fault());
        } else if (carried instanceof Carried.Doubtful doubtful) {
            return end(id, DeliveryState.UNKNOWN, doubtful.fault());
        }
        return postpone(id, ((Carried.Postponed) carried).fault());
    }

    private SendingResult postpone(DeliveryId id, String fault) {
        if (slips.postpone(id, fault) < ATTEMPTS) {
            throw new NotCarried(fault);
        }
        return end(id, DeliveryState.UNDELIVERED, fault);
    }

    /** Somebody was here before. */
    private SendingResult found(DeliveryCard slip) {
        return switch (slip.state()) {
            case SENDING -> end(slip.id(), DeliveryState.UNKNOWN, BROKEN_OFF);
            case UNKNOWN, UNDELIVERED -> lookedAfter(slip.dispatch());
            default -> SendingResult.DONE;
        };
    }

    private boolean isReplaced(DispatchCard dispatch) {
        return dispatches.kindsAfter(dispatch.kind().series(), dispatch.subject(), dispatch.version()).stream()
                .anyMatch(later -> later.replaces(dispatch.kind()));
    }

    private SendingResult end(DeliveryId id, DeliveryState how, String fault) {
        var delivery = deliveries.get(id);
        delivery.become(how, fault, clock.instant());
        return how == DeliveryState.UNKNOWN || how == DeliveryState.UNDELIVERED
                ? lookedAfter(delivery.card().dispatch())
                : SendingResult.DONE;
    }

    private static SendingResult lookedAfter(DispatchCard dispatch) {
        return dispatch.kind().isLookedAfter() ? SendingResult.CHECK : SendingResult.DONE;
    }

    /** Writes what a line of the book says to an address (文面の作成). */
    public interface WriterTo {
        Optional<Letter> write(DeliveryCard delivery, String address);
    }
}
