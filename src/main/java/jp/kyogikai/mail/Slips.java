package jp.kyogikai.mail;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written about an attempt in transactions of its own, so that it stays whatever becomes of the job (送信の控え). */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Slips {

    private final Deliveries deliveries;
    private final Clock clock;

    Slips(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    DeliveryCard read(DeliveryId id) {
        return deliveries.get(id).card();
    }

    /** Whether this attempt may call the carrier; of two that begin at once only one may. */
    boolean begin(DeliveryId id) {
        return held(id).begin(clock.instant());
    }

    /** The carrier has certainly not got it; gives how often it was tried. */
    int postpone(DeliveryId id, String fault) {
        var delivery = held(id);
        delivery.become(DeliveryState.WAITING, fault, clock.instant());
        return delivery.attempts();
    }

    private Delivery held(DeliveryId id) {
        return deliveries.hold(id.value()).orElseThrow(() -> new NoSuchElementException("delivery " + id));
    }
}
