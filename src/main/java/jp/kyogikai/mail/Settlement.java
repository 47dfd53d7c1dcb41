package jp.kyogikai.mail;

/** What the office decides where the program does not know whether a document arrived (送付の結果の判断). */
public enum Settlement {
    SENT("送付済とする"),
    AGAIN("もう一度送る"),
    PAPER("郵送又は手渡しに切り替える");

    private final String label;

    Settlement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
