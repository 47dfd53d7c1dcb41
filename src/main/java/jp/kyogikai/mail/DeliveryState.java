package jp.kyogikai.mail;

/** How a document stands with one recipient (送付の状態). */
public enum DeliveryState {
    UNKNOWN("要確認"),
    UNDELIVERED("不達"),
    PAPER("紙（送付前）"),
    BOXED("送信箱（送信前）"),
    WAITING("待ち"),
    SENDING("送信中"),
    SENT("送付済"),
    DROPPED("送付せず");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the recipient has the document, or may have it. */
    boolean mayHaveArrived() {
        return this == SENT || this == BOXED || this == PAPER || this == SENDING || this == UNKNOWN;
    }

    /** Whether the office brings the document on its way itself, and says so. */
    public boolean isHandedOver() {
        return this == PAPER || this == BOXED;
    }
}
