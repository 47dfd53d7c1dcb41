package jp.kyogikai.mail;

import jp.kyogikai.shared.Ids;

/** Identifies one line of the book of dispatches (送付簿の1行). */
public record DeliveryId(String value) {

    static DeliveryId fresh() {
        return new DeliveryId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
