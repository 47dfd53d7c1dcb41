package jp.kyogikai.duty;

/** What can happen to a duty (期限の経過の種類). */
public enum ChangeKind {
    MOVED("期限の変更"),
    EXTENDED("期限の延長"),
    HANDED("担当の変更"),
    ESCALATED("期限超過による引継ぎ"),
    MET("済み"),
    WITHDRAWN("取消し"),
    REOPENED("再開");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
