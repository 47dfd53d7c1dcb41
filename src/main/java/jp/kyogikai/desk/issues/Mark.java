package jp.kyogikai.desk.issues;

/** Whether an issue has been at a station, stands there now, or has yet to come there (経過の別). */
public enum Mark {
    PAST("済み"),
    HERE("現在地"),
    AHEAD("この先");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
