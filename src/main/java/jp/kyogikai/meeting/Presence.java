package jp.kyogikai.meeting;

import jp.kyogikai.charter.Quorum;

/** How a member took part in a meeting (出欠). */
public enum Presence {
    PRESENT("出席"),
    ONLINE("オンライン出席"),
    PROXY("代理出席"),
    ABSENT("欠席");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether this counts towards the quorum, which is for the charter to say. */
    boolean counts(Quorum quorum) {
        return switch (this) {
            case PRESENT -> true;
            case ONLINE -> quorum.onlineCounts();
            case PROXY -> quorum.proxiesCount();
            case ABSENT -> false;
        };
    }
}
