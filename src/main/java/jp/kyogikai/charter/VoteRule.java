package jp.kyogikai.charter;

/** Whether a body votes, and what carries a motion (議決の方法). */
public enum VoteRule implements Labelled {
    MAJORITY_OF_PRESENT("出席者の過半数"),
    CONSENSUS("採決しない");

    private final String label;

    VoteRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
