package jp.kyogikai.charter;

/** How minutes name those who spoke; what was recorded stays as it is, only the paper differs (発言者の表し方). */
public enum SpeakerNaming implements Labelled {
    NAME("実名"),
    POST("役職"),
    ORGANISATION("団体"),
    MEMBER("委員のみ"),
    MASKED("伏せ字");

    private final String label;

    SpeakerNaming(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether each member has a line of its own in a list, because the lines differ. */
    public boolean tellsApart() {
        return this == NAME || this == POST || this == ORGANISATION;
    }
}
