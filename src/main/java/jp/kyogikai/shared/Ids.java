package jp.kyogikai.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/**
 * What all ids share: they are never blank, and fresh ones follow one another in the order of time, so that what is
 * written together lies together in the indexes of the database (ADR 0039). They are no secrets.
 */
public final class Ids {

    private static final NoArgGenerator IN_ORDER = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static String fresh() {
        return IN_ORDER.generate().toString();
    }

    static void check(String type, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
    }
}
