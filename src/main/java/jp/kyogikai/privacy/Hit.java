package jp.kyogikai.privacy;

/**
 * One place of a text that may tell who somebody is (検出箇所).
 *
 * @param start the first character, counted as {@link String#charAt} counts
 * @param end the one after the last
 * @param excerpt the text between, as it is written there
 */
public record Hit(PersonalData kind, int start, int end, String excerpt) {

    boolean isWithin(Hit other) {
        return kind == other.kind && !equals(other) && start >= other.start && end <= other.end;
    }
}
