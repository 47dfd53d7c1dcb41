package jp.kyogikai.charter;

/** Who fills a seat of a body (委員の枠の種類). */
public enum SeatKind implements Labelled {
    PERSON("個人"),
    ORGANISATION("機関"),
    /** Whoever holds a post elsewhere, so that a transfer in April changes the member. */
    POST("充て職"),
    /** The chairs of all bodies of one tier, whose number follows from the charter itself. */
    CHAIRS("会議体の長");

    private final String label;

    SeatKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
