package jp.kyogikai.program;

/** What a body may do besides meeting (活動の種類). */
public enum UndertakingKind {
    FORUM("フォーラム・講演会"),
    TRAINING("研修会"),
    NEWSLETTER("広報誌・周知"),
    VISIT("訪問"),
    ADVICE("助言"),
    OTHER("その他の活動");

    private final String label;

    UndertakingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
