package jp.kyogikai.charter;

/** Which number of members the quorum is counted from (定足数の基礎). */
public enum QuorumBase implements Labelled {
    /** The members who hold a seat on the day. */
    CURRENT("現員"),
    /** All seats of the charter, vacant or not. */
    FIXED("定数");

    private final String label;

    QuorumBase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
