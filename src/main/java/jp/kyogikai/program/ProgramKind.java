package jp.kyogikai.program;

/** What is drafted for a fiscal year: what is to be done, or what was (事業計画・事業報告の別). */
public enum ProgramKind {
    PLAN("事業計画"),
    REPORT("事業報告");

    private final String label;

    ProgramKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
