package jp.kyogikai.mail;

import java.time.Instant;
import jp.kyogikai.shared.PersonId;

/**
 * One line of the book of dispatches (送付簿の1行).
 *
 * @param fault what kept it from arriving, in words that hold neither address nor content; empty where nothing did
 * @param reason why somebody settled it as it is; empty where nobody had to
 */
public record DeliveryCard(
        DeliveryId id,
        DispatchCard dispatch,
        PersonId recipient,
        Channel channel,
        DeliveryState state,
        int attempts,
        String fault,
        String reason,
        Instant at) {}
