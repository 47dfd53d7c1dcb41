package jp.kyogikai.program;

/** By what records an item of the plan is seen to be done (計画の事項の数え方). */
public enum PlanMeasure {
    MEETINGS("会議の開催", "回"),
    UNDERTAKINGS("活動台帳の活動", "回"),
    REFERRALS("調査・検討依頼への報告", "件"),
    STATEMENT("回数で数えない（報告で述べる）", "");

    private final String label;
    private final String unit;

    PlanMeasure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    /** In what it is counted; empty where nothing is. */
    public String unit() {
        return unit;
    }

    public boolean isCounted() {
        return this != STATEMENT;
    }

    /** Whether it counts all records of a body, so that two items of one body would count the same ones. */
    boolean countsAll() {
        return this == MEETINGS || this == REFERRALS;
    }
}
