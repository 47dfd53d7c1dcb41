package jp.kyogikai.meeting;

import java.util.Collection;

/** What a meeting turned out to be: one that could decide, a mere talk, or none (会議の成否). */
public enum Ending {
    QUORATE("成立"),
    INFORMAL("懇談会"),
    LAPSED("流会");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Without a quorum a meeting at which anything was talked about was a talk; where all was put off, it lapsed. */
    static Ending of(boolean quorate, Collection<ItemResult> results) {
        if (quorate) {
            return QUORATE;
        }
        return results.stream().anyMatch(result -> !result.handling().isPutOff()) ? INFORMAL : LAPSED;
    }
}
