package jp.kyogikai.privacy;

/** What in a text may tell who somebody is (個人が特定される事柄の種類). */
public enum PersonalData {
    NAME("氏名"),
    ADDRESS("住所・地名"),
    PHONE("電話番号"),
    DATE("生年月日・日付"),
    AGE("年齢"),
    INSTITUTION("学校・事業所等"),
    MAIL("メールアドレス");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
