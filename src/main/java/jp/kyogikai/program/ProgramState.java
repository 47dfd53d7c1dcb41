package jp.kyogikai.program;

/** How far a plan or a report has come (事業計画・事業報告の状態). */
public enum ProgramState {
    DRAFTING("原案を作成中"),
    COMPILING("取りまとめ中"),
    IN_HEARING("審議中"),
    ADOPTED("採択"),
    REPLACED("変更前"),
    CANCELLED("取りやめ");

    private final String label;

    ProgramState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this == DRAFTING || this == COMPILING || this == IN_HEARING;
    }
}
