package jp.kyogikai.program;

/** By what records an item of the plan is seen to be done (計画の事項の数え方). */
public enum PlanMeasure {
    MEETINGS("会議の開催"),
    UNDERTAKINGS("活動台帳の活動"),
    REFERRALS("調査・検討依頼への報告"),
    STATEMENT("回数で数えない（報告で述べる）");

    private final String label;

    PlanMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isCounted() {
        return this != STATEMENT;
    }
}
