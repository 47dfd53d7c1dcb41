package jp.kyogikai.issue;

/** What a subcommittee may answer to a request (依頼への回答). */
public enum ReplyKind {
    ACCEPTED("受諾", ReferralState.IN_HAND, ReferralEventKind.ACCEPTED),
    ASKED("照会", ReferralState.ASKED_BACK, ReferralEventKind.ASKED),
    DECLINED("辞退", ReferralState.DECLINED, ReferralEventKind.DECLINED);

    private final String label;
    private final ReferralState next;
    private final ReferralEventKind event;

    ReplyKind(String label, ReferralState next, ReferralEventKind event) {
        this.label = label;
        this.next = next;
        this.event = event;
    }

    public String label() {
        return label;
    }

    /** Whether whoever asked is owed a word on why, because the request does not simply go on. */
    boolean needsReason() {
        return this != ACCEPTED;
    }

    ReferralState next() {
        return next;
    }

    ReferralEventKind event() {
        return event;
    }
}
