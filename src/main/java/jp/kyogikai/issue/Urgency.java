package jp.kyogikai.issue;

/** How long an issue can wait (緊急度). */
public enum Urgency {
    URGENT("緊急（次の会議を待てない）"),
    SOON("急ぐ"),
    ORDINARY("通常");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
