package jp.kyogikai.issue;

/** What becomes of an adopted issue: first of all something the council's own organisations do (採択の区分). */
public enum MeasureKind {
    OWN("協議会・構成機関の取組"),
    PROPOSAL("市への提言"),
    WIDER("圏域・県への提案"),
    LEARNING("周知・研修");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
