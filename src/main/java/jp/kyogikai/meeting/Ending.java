package jp.kyogikai.meeting;

import java.util.Collection;

/** What a meeting turned out to be: one that could decide, a mere talk, or none (会議の成否). */
public enum Ending {
    QUORATE("成立"),
    INFORMAL("懇談会"),
    LAPSED("流会"),
    FAILED("不成立");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Without a quorum a meeting at which anything was talked about was a talk; where all was put off, it lapsed.
     * In writing nobody talks, so without a quorum it came to nothing.
     */
    static Ending of(MeetingKind kind, boolean quorate, Collection<ItemResult> results) {
        if (quorate) {
            return QUORATE;
        }
        if (kind.isInWriting()) {
            return FAILED;
        }
        return results.stream().anyMatch(result -> !result.handling().isPutOff()) ? INFORMAL : LAPSED;
    }
}
