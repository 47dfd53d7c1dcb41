package jp.kyogikai.charter;

/** A letter that goes out in the name of the council, and may bear a seal (公文書). */
public enum OfficialLetter implements Labelled {
    NOTICE("開催通知"),
    CANCELLATION("開催中止のお知らせ"),
    REFERRAL("調査・検討依頼書"),
    PROPOSAL("提言書"),
    ANSWER("検討結果のお知らせ");

    private final String label;

    OfficialLetter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
