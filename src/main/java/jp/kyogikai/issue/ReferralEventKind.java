package jp.kyogikai.issue;

/** What can happen to a request on its way (依頼の経過の種類). */
public enum ReferralEventKind {
    ACCEPTED("受諾"),
    ASKED("照会"),
    CLARIFIED("照会への回答"),
    DECLINED("辞退"),
    INTERIM("中間報告"),
    EXTENDED("期限の延長"),
    SENT("報告書案を付議"),
    CONTINUED("継続"),
    RETURNED("差し戻し"),
    ADOPTED("採択"),
    WITHDRAWN("取下げ");

    private final String label;

    ReferralEventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
