package jp.kyogikai.charter;

/** Whether a fault keeps the council from loading (誤りの程度). */
public enum Severity {
    ERROR("誤り"),
    WARNING("注意");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
