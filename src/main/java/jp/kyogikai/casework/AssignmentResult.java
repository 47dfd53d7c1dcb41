package jp.kyogikai.casework;

/** What became of an assignment when the circle looked at it again (役割分担の結果). */
public enum AssignmentResult {
    DONE("済"),
    GOES_ON("続く"),
    DROPPED("取りやめ");

    private final String label;

    AssignmentResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
