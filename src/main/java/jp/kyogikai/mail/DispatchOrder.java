package jp.kyogikai.mail;

import java.util.Map;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.PersonId;

/**
 * What is to be sent to whom (送付の依頼).
 *
 * @param subject the id of what the document is about
 * @param version counted from 0 within the documents about one subject, or the day of a daily one
 * @param title what lists call it; it holds nothing personal
 * @param recipients by which way it goes to each
 */
public record DispatchOrder(
        CouncilId council,
        DispatchKind kind,
        String subject,
        int version,
        String title,
        Map<PersonId, Channel> recipients) {

    public DispatchOrder {
        recipients = Map.copyOf(recipients);
    }
}
