package jp.kyogikai.program;

/** What can happen to a plan or a report on its way (事業計画・事業報告の経過の種類). */
public enum ProgramEventKind {
    BEGUN("開始"),
    SENT("原案の提出"),
    CLOSED("提出なしで締切り"),
    REOPENED("再提出の依頼"),
    FIXED("取りまとめ"),
    PUT("付議"),
    WENT_ON("上程"),
    CONTINUED("継続"),
    RETURNED("差し戻し"),
    ADOPTED("採択"),
    CANCELLED("取りやめ"),
    TAKEN_BACK("取戻し"),
    REPLACED("変更");

    private final String label;

    ProgramEventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
