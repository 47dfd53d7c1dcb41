package jp.kyogikai.mail;

/** By which way a document goes to a recipient (送付の方法). */
public enum Channel {
    MAIL("メール"),
    PAPER("郵送・手渡し");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
