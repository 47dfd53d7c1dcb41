package jp.kyogikai.charter;

/** Who calls the meetings of a body (招集者). */
public enum Convenor implements Labelled {
    CHAIR("会議体の長"),
    COUNCIL_CHAIR("会長"),
    MAYOR("首長"),
    WELFARE_OFFICE("福祉事務所長"),
    SECRETARIAT("事務局");

    private final String label;

    Convenor(String label) {
        this.label = label;
    }

    /** Those who can call while a body has no chair yet. */
    static Convenor[] inPlaceOfAChair() {
        return new Convenor[] {COUNCIL_CHAIR, MAYOR, WELFARE_OFFICE, SECRETARIAT};
    }

    /** Whether it is somebody who presides over a body of the council, and may still have to be elected. */
    public boolean presides() {
        return this == CHAIR || this == COUNCIL_CHAIR;
    }

    @Override
    public String label() {
        return label;
    }
}
