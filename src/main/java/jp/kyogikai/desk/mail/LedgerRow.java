package jp.kyogikai.desk.mail;

import java.time.ZoneId;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.shared.Wareki;

/** One line of the book as the page shows it (送付簿の1行). */
public record LedgerRow(
        String id,
        String title,
        String link,
        String recipient,
        String channel,
        String state,
        boolean urgent,
        boolean boxed,
        boolean onPaper,
        boolean handedOver,
        String fault,
        String reason,
        int attempts,
        String at,
        String task) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static LedgerRow of(DeliveryCard line, String recipient, String task) {
        var at = line.at().atZone(TOKYO);
        return new LedgerRow(
                line.id().value(),
                line.dispatch().title(),
                line.dispatch().kind().isLookedAfter()
                        ? "/meetings/" + line.dispatch().subject()
                        : "",
                recipient,
                line.channel().label(),
                line.state().label(),
                line.state() == DeliveryState.UNKNOWN || line.state() == DeliveryState.UNDELIVERED,
                line.state() == DeliveryState.BOXED,
                line.state() == DeliveryState.PAPER,
                line.state().isHandedOver(),
                line.fault(),
                line.reason(),
                line.attempts(),
                Wareki.day(at.toLocalDate()) + "　" + Wareki.time(at.toLocalTime()),
                task);
    }
}
