package jp.kyogikai.casework;

/** What the writer did about a place the detector found (検出箇所の扱い). */
public enum Decision {
    UNDECIDED("未判断"),
    REMOVED("削除した"),
    KEPT("残す");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
