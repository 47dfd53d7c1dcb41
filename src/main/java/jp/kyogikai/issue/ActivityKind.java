package jp.kyogikai.issue;

/** How a subcommittee may find out what it was asked (調査活動の種類). */
public enum ActivityKind {
    SURVEY("アンケート"),
    INTERVIEW("聞き取り"),
    VISIT("見学"),
    MEETING("会議での検討"),
    OTHER("その他");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
