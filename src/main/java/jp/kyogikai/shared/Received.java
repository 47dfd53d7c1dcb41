package jp.kyogikai.shared;

/** How the word of somebody who may be unable to log in reached the office (受付の方法). */
public enum Received {
    SELF("本人入力"),
    PHONE("電話"),
    MAIL("メール"),
    PAPER("書面");

    private final String label;

    Received(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
