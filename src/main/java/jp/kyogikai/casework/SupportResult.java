package jp.kyogikai.casework;

/** What a meeting on a case came to (個別支援会議の結果). */
public enum SupportResult {
    RESOLVED("解決"),
    CONTINUE("継続"),
    ISSUE("地域課題あり");

    private final String label;

    SupportResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
