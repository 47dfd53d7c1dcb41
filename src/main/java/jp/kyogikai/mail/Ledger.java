package jp.kyogikai.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of which document, in which version, was sent to whom; one line for each (送付簿). */
@Component
@Transactional
public class Ledger {

    public static final int MOST = 300; // lines on the page

    private final Dispatches dispatches;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Clock clock;

    Ledger(Dispatches dispatches, Deliveries deliveries, Outbox outbox, Clock clock) {
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Enters a document with a line for every recipient; of two who enter the same version one is refused. */
    public DispatchCard open(DispatchOrder order) {
        return dispatches.enter(new Dispatch(order, clock.instant())).card();
    }

    /** The latest version of what was entered about a subject; nothing where nothing was. */
    @Transactional(readOnly = true)
    public Optional<Integer> latest(DispatchKind kind, String subject) {
        return dispatches.lastEdition(kind.series(), subject);
    }

    /** Everybody who has, or may have, something that was sent about a subject, and the way it went. */
    @Transactional(readOnly = true)
    public Map<PersonId, Channel> reached(DispatchKind kind, String subject) {
        return dispatches.findBySeriesAndSubjectId(kind.series(), subject).stream()
                .flatMap(it -> it.deliveries().stream())
                .filter(it -> it.state().mayHaveArrived())
                .map(Delivery::card)
                .collect(Collectors.toMap(DeliveryCard::recipient, DeliveryCard::channel, (earlier, later) -> later));
    }

    /** The lines of a document that wait for being sent. */
    @Transactional(readOnly = true)
    public List<DeliveryId> waiting(DispatchId dispatch) {
        return deliveries.of(dispatch.value(), DeliveryState.WAITING).stream()
                .map(Delivery::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public DeliveryCard card(DeliveryId id) {
        return deliveries.get(id).card();
    }

    /** What the office found out about a delivery whose end nobody knew, or that was refused. */
    public void settle(DeliveryId id, Settlement how, String reason, Actor actor) {
        var delivery = deliveries.get(id);
        NoRight.unlessSecretariat(actor, delivery.card().dispatch().council(), "送付の結果を記録する");
        delivery.settle(how, reason, actor, clock.instant());
    }

    /** The office posted a document, handed it over, or sent its file from the outbox. */
    public void hand(DeliveryId id, Actor actor) {
        var delivery = deliveries.get(id);
        NoRight.unlessSecretariat(actor, delivery.card().dispatch().council(), "送付済と記録する");
        delivery.hand(actor, clock.instant());
    }

    /** The office posted or handed over everything about a subject that goes on paper. */
    public void handPaper(CouncilId council, String subject, Actor actor) {
        NoRight.unlessSecretariat(actor, council, "送付済と記録する");
        deliveries
                .listed(council.value(), EnumSet.of(DeliveryState.PAPER), subject, Limit.unlimited())
                .forEach(delivery -> delivery.hand(actor, clock.instant()));
    }

    /**
     * The latest lines of a council, those first of which nobody knows whether they arrived.
     *
     * @param state null where all are asked for
     * @param subject of what the documents are about, such as a meeting; null where of everything
     */
    @Transactional(readOnly = true)
    public List<DeliveryCard> lines(CouncilId council, @Nullable DeliveryState state, @Nullable String subject) {
        var asked = state == null ? EnumSet.allOf(DeliveryState.class) : EnumSet.of(state);
        return deliveries.listed(council.value(), asked, subject, Limit.of(MOST)).stream()
                .map(Delivery::card)
                .toList();
    }

    /** The mail of a line as a file, where it went into the outbox. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(DeliveryId id) {
        return outbox.find(card(id)).map(file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
