package jp.kyogikai.charter;

/** How many steps the office takes for one meeting of a body (会議運営の型). */
public enum Profile implements Labelled {
    SIMPLE("簡易"),
    STANDARD("標準");

    private final String label;

    Profile(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
