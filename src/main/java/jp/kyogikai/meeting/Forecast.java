package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a matter comes before one body after the other (上程見込み).
 *
 * @param chances in the order of the bodies; after one that cannot be told, no other can
 * @param answeredBy until when those who raised it are told after the last body; empty where its day cannot be told
 * @param savings what a meeting out of turn of each body would save, where it would
 */
public record Forecast(List<Chance> chances, Optional<LocalDate> answeredBy, List<Saving> savings) {

    public Forecast {
        chances = List.copyOf(chances);
        savings = List.copyOf(savings);
    }

    /** The day of the last body; empty where it cannot be told. */
    public Optional<LocalDate> end() {
        return end(chances);
    }

    static Optional<LocalDate> end(List<Chance> chances) {
        return chances.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(chances.get(chances.size() - 1).on());
    }
}
