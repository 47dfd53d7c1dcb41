package jp.kyogikai.consultation;

/** Whether a matter gets a meeting out of turn (随時開催の要否). */
public enum OutOfTurn {
    HOLD("随時開催を行う"),
    WAIT("次の会議を待つ");

    private final String label;

    OutOfTurn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
