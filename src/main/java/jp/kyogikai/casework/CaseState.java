package jp.kyogikai.casework;

/** Where a case stands (個別事例の状態). */
public enum CaseState {
    SUPPORTED("支援中"),
    RAISED("地域課題として協議中"),
    CLOSED("終結");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
