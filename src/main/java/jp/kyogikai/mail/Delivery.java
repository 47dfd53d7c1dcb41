package jp.kyogikai.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One document on its way to one person; what is recorded as sent is never sent again (送付簿の1行). */
@Entity
class Delivery {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dispatch_id")
    private Dispatch dispatch;

    @Column(name = "recipient_id")
    private String recipientId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "fault")
    private String fault = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_reason", columnDefinition = "longtext")
    private @Nullable String settledReason;

    @Version
    private long version;

    protected Delivery() {}

    Delivery(Dispatch dispatch, PersonId recipient, Channel channel, Instant now) {
        this.id = DeliveryId.fresh().value();
        this.dispatch = dispatch;
        this.recipientId = recipient.value();
        this.channel = channel;
        this.state = channel == Channel.MAIL ? DeliveryState.WAITING : DeliveryState.PAPER;
        this.changedAt = now;
    }

    /** Says that the carrier is about to be called; from then on nobody knows until it has answered. */
    boolean begin(Instant now) {
        if (state != DeliveryState.WAITING) {
            return false;
        }
        attempts++;
        become(DeliveryState.SENDING, "", now);
        return true;
    }

    /** Takes down how an attempt ended. */
    void become(DeliveryState how, String why, Instant now) {
        state = how;
        fault = why;
        changedAt = now;
    }

    /** The person has no address any more: it goes on paper. */
    void goOnPaper(Instant now) {
        channel = Channel.PAPER;
        become(DeliveryState.PAPER, "", now);
    }

    /** The office found out, and decides (送付の結果の確認). */
    void settle(Settlement how, String reason, Actor actor, Instant now) {
        if (state != DeliveryState.UNKNOWN && state != DeliveryState.UNDELIVERED) {
            new DeliveryRefusal.NothingToSettle(dispatch.card().title(), state).raise();
        }
        if (reason.isBlank()) {
            new DeliveryRefusal.ReasonMissing().raise();
        }
        settledBy = actor.id();
        settledReason = reason;
        switch (how) {
            case SENT -> become(DeliveryState.SENT, fault, now);
            case AGAIN -> {
                attempts = 0;
                become(DeliveryState.WAITING, "", now);
            }
            case PAPER -> goOnPaper(now);
        }
    }

    /** The office posted it, handed it over, or sent the file of the outbox (送付済の記録). */
    void hand(Actor actor, Instant now) {
        if (!state.isHandedOver()) {
            new DeliveryRefusal.NothingToSettle(dispatch.card().title(), state).raise();
        }
        settledBy = actor.id();
        become(DeliveryState.SENT, "", now);
    }

    DeliveryId id() {
        return new DeliveryId(id);
    }

    PersonId recipient() {
        return new PersonId(recipientId);
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    DeliveryCard card() {
        return new DeliveryCard(
                id(),
                dispatch.card(),
                recipient(),
                channel,
                state,
                attempts,
                fault,
                settledReason == null ? "" : settledReason,
                changedAt);
    }
}
