package jp.kyogikai.program;

/** What a body says of an item that nothing counts (数えない事項の実施状況). */
public enum Achievement {
    DONE("実施"),
    PARTLY("一部実施"),
    NOT_DONE("未実施");

    private final String label;

    Achievement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
