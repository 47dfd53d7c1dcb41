package jp.kyogikai.meeting;

import java.util.List;

/** What a meeting does with an item (議題の区分). */
public enum ItemKind {
    APPROVAL("承認"),
    DISCUSSION("協議"),
    REPORT("報告"),
    SHARING("情報共有"),
    CASE_REVIEW("事例検討（非公開）");

    /** What the office may put on an agenda by itself; a case comes to it only by being released. */
    public static final List<ItemKind> OF_THE_OFFICE = List.of(APPROVAL, DISCUSSION, REPORT, SHARING);

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether members say yes or no to it. */
    public boolean isDecided() {
        return this == APPROVAL || this == DISCUSSION;
    }

    /** Whether papers name the item by its number alone, and its minutes hold advice and nothing else (非公開). */
    public boolean isClosed() {
        return this == CASE_REVIEW;
    }
}
