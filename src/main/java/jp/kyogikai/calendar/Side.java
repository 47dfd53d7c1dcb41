package jp.kyogikai.calendar;

/** On which side of the event a deadline lies (前・後). */
public enum Side {
    BEFORE("前"),
    AFTER("後");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Away from the event: 「7日前まで」 is kept only earlier, and a period ends on the next open day (民法第142条). */
    OnClosedDay onClosedDay() {
        return this == BEFORE ? OnClosedDay.EARLIER : OnClosedDay.LATER;
    }

    int signed(int days) {
        return this == BEFORE ? -days : days;
    }
}
