package jp.kyogikai.meeting;

/** How far a meeting has come (会議の状態). */
public enum MeetingState {
    PREPARING("準備中"),
    CONVENED("招集済み"),
    HELD("開催済み"),
    CLOSED("会議録確定"),
    CANCELLED("中止");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    /** Whether the meeting is still to come (開催前). */
    public boolean isAhead() {
        return this == PREPARING || this == CONVENED;
    }

    public String label() {
        return label;
    }
}
