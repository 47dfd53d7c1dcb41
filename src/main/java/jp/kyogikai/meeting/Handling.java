package jp.kyogikai.meeting;

/** What became of an item in the meeting (議題の取扱い). */
public enum Handling {
    DECIDED("議決"),
    NOTED("了承"),
    REPORTED("報告のみ"),
    POSTPONED("次回へ持越し"),
    WRITTEN("書面へ"),
    WITHDRAWN("取下げ");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    /** Whether a matter goes on waiting for the next meeting. */
    boolean leavesWaiting() {
        return this == REPORTED || isPutOver();
    }

    /** Whether the meeting did not come to the item at all. */
    boolean isPutOff() {
        return isPutOver() || this == WITHDRAWN;
    }

    private boolean isPutOver() {
        return this == POSTPONED || this == WRITTEN;
    }

    public String label() {
        return label;
    }
}
