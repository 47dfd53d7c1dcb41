package jp.kyogikai.mail;

import java.util.UUID;

/** Identifies one line of the book of dispatches (送付簿の1行). */
public record DeliveryId(String value) {

    static DeliveryId fresh() {
        return new DeliveryId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
