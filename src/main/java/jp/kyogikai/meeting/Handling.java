package jp.kyogikai.meeting;

/** What became of an item in the meeting (議題の取扱い). */
public enum Handling {
    DECIDED("議決"),
    NOTED("了承"),
    POSTPONED("次回へ持越し");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
