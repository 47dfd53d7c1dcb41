package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.charter.Quorum;

/** How a member took part in a meeting (出欠). */
public enum Presence {
    PRESENT("出席"),
    ONLINE("オンライン出席"),
    PROXY("代理出席"),
    EXCUSED("欠席（届出あり）"),
    ABSENT("欠席"),
    BALLOT("書面表決"),
    NO_BALLOT("未提出");

    /** What can be said of a member where the body comes together. */
    public static final List<Presence> TOGETHER = List.of(PRESENT, ONLINE, PROXY, EXCUSED, ABSENT);

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the member came in person or by screen, and so could speak and preside. */
    boolean isThere() {
        return this == PRESENT || this == ONLINE;
    }

    /** Whether the member was there, sent somebody or sent a ballot (出席・欠席の別). */
    public boolean attends() {
        return isThere() || this == PROXY || this == BALLOT;
    }

    /** Whether this counts towards the quorum, which is for the charter to say. */
    boolean counts(Quorum quorum) {
        return switch (this) {
            case PRESENT, BALLOT -> true;
            case ONLINE -> quorum.onlineCounts();
            case PROXY -> quorum.proxiesCount();
            case EXCUSED, ABSENT, NO_BALLOT -> false;
        };
    }
}
