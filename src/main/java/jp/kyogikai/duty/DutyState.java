package jp.kyogikai.duty;

/** How a duty stands (期限の状態). */
public enum DutyState {
    OPEN("期限内"),
    OVERDUE("期限超過"),
    MET("済み"),
    WITHDRAWN("取消し");

    private final String label;

    DutyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == OVERDUE;
    }
}
