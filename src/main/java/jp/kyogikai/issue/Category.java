package jp.kyogikai.issue;

/** What kind of handling an issue asks for, as the office sees it when it comes in (課題の区分). */
public enum Category {
    IMMEDIATE("すぐに対応できるもの"),
    REGIONAL("地域全体で調整するもの"),
    PLAN("障害者計画等に関わるもの");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
