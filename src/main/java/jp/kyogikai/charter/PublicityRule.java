package jp.kyogikai.charter;

/** Whether a body meets in public; single items of a public meeting can still be closed (公開・非公開). */
public enum PublicityRule implements Labelled {
    PUBLIC("公開"),
    CLOSED("非公開");

    private final String label;

    PublicityRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
