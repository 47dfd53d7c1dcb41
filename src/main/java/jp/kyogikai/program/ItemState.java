package jp.kyogikai.program;

/** How it stands with an item of the plan (計画の事項の状況). */
public enum ItemState {
    NOT_YET("未着手"),
    UNDER_WAY("実施中"),
    MET("達成"),
    PARTLY("一部実施"),
    UNMET("未達"),
    /** Nothing counts it, and no report has said yet what came of it. */
    UNTOLD("報告待ち");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
