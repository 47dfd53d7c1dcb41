package jp.kyogikai.casework;

/** Who agreed that the circle speaks about the case (本人・家族の同意). */
public enum Consent {
    PERSON("本人の同意あり"),
    FAMILY("家族の同意あり"),
    BOTH("本人と家族の同意あり"),
    NONE("同意を得ていない");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
