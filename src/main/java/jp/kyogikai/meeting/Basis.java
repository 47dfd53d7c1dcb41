package jp.kyogikai.meeting;

/** What the day rests on at which a matter is expected to be heard (見込みの根拠). */
public enum Basis {
    ON_AGENDA("次第に入っています"),
    PLANNED("予定されている会議"),
    CADENCE("開催頻度からの見込み（未定）"),
    OUT_OF_TURN("臨時の会議"),
    /** The body meets on demand, and no meeting is planned. */
    UNKNOWN("会議の予定がありません");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
