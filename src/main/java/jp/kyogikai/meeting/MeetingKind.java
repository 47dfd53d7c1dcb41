package jp.kyogikai.meeting;

import jp.kyogikai.charter.MeetingTitles;

/** How a meeting comes about; each kind has its own numbers in the year (会議の種別). */
public enum MeetingKind {
    /** One of those the charter asks for each year. */
    REGULAR("定例"),
    /** Called out of turn. */
    EXTRAORDINARY("臨時"),
    /** Held by ballots sent in, without coming together. */
    WRITTEN("書面");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nobody comes together. */
    public boolean isInWriting() {
        return this == WRITTEN;
    }

    /** What such a meeting is called on paper, such as 総会, 臨時総会 or 総会（書面）. */
    String name(MeetingTitles titles) {
        return switch (this) {
            case REGULAR -> titles.regular();
            case EXTRAORDINARY -> titles.extraordinary();
            case WRITTEN -> titles.regular() + "（書面）";
        };
    }
}
