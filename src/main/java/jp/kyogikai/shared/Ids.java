package jp.kyogikai.shared;

import java.util.UUID;

/** What all id records share: they are never blank, and fresh ones are random. */
final class Ids {

    private Ids() {}

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static void check(String type, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
    }
}
