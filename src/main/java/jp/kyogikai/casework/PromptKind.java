package jp.kyogikai.casework;

/** What a meeting may ask of a circle whose case does not move (要請の種類). */
public enum PromptKind {
    CONVENE("開催を要請"),
    ADD("構成機関の追加"),
    LEAD("主担当の指定");

    private final String label;

    PromptKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
