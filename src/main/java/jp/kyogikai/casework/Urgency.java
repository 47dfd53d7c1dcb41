package jp.kyogikai.casework;

/** How soon a case has to be dealt with (緊急度). */
public enum Urgency {
    HIGH("高い（直ちに対応が必要）"),
    MIDDLE("中程度（1か月以内に対応が必要）"),
    LOW("低い（計画的に対応する）");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
