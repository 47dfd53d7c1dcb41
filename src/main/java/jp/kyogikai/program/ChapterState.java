package jp.kyogikai.program;

/** Whether a body has sent its part (原案の状態). */
public enum ChapterState {
    OPEN("未提出"),
    SENT("提出済み"),
    CLOSED("提出なしで締切り"),
    /** It was founded after the plan was adopted. */
    UNASKED("新しい会議体（未依頼）");

    private final String label;

    ChapterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
