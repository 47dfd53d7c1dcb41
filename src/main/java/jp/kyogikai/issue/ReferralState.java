package jp.kyogikai.issue;

/** How far a request to investigate has come (調査・検討依頼の状態). */
public enum ReferralState {
    REQUESTED("回答待ち"),
    ASKED_BACK("照会中"),
    DECLINED("辞退"),
    IN_HAND("調査・検討中"),
    REPORTING("報告書案を付議中"),
    ANSWERED("報告済み"),
    WITHDRAWN("取下げ");

    private final String label;

    ReferralState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the subcommittee still owes an answer. */
    public boolean isOpen() {
        return this == REQUESTED || this == ASKED_BACK || this == IN_HAND || this == REPORTING;
    }
}
