package jp.kyogikai.meeting;

/** What a meeting does with an item (議題の区分). */
public enum ItemKind {
    APPROVAL("承認"),
    DISCUSSION("協議"),
    REPORT("報告"),
    SHARING("情報共有");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
