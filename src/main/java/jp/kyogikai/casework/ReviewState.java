package jp.kyogikai.casework;

/** Where a case review stands (事例検討の状態). */
public enum ReviewState {
    WRITTEN("事例シート作成中"),
    RELEASED("会議待ち"),
    ADVISED("検討済み"),
    DROPPED("取りやめ");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it has neither its advice nor been given up. */
    public boolean isOpen() {
        return this == WRITTEN || this == RELEASED;
    }
}
