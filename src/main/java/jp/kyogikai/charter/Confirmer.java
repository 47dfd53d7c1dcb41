package jp.kyogikai.charter;

/** Whose second look a text needs before it leaves its case (匿名化を確認する者). */
public enum Confirmer implements Labelled {
    SECRETARIAT("事務局"),
    COORDINATION_CHAIR("調整会議の長"),
    SUPPORTER("相談支援専門員");

    private final String label;

    Confirmer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
