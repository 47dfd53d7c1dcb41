package jp.kyogikai.meeting;

/** How far the plan of a year has come (年間計画の状態). */
public enum YearPlanState {
    DRAFT("作成中"),
    /** Its meetings are being started one after the other. */
    ADOPTED("採用済み（会議の準備を順に開始中）"),
    STARTED("採用済み"),
    DROPPED("取りやめ");

    private final String label;

    YearPlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
