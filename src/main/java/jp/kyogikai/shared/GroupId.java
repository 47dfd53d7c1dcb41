package jp.kyogikai.shared;

/** Names a group of people who may do the same tasks; the engine knows it by the same name (権限グループ). */
public record GroupId(String value) {

    /** The office that runs the council (事務局). */
    public static GroupId secretariat(CouncilId council) {
        return new GroupId(council + "-secretariat");
    }

    /** Who presides over a body (会長・部会長). */
    public static GroupId chair(CouncilId council, BodyId body) {
        return new GroupId(council + "-" + body + "-chair");
    }

    /** Who supports people in their single cases (相談支援専門員). */
    public static GroupId supporters(CouncilId council) {
        return new GroupId(council + "-supporter");
    }

    /** Who runs the installation, for all councils (システム管理者). */
    public static GroupId administrators() {
        return new GroupId("camunda-admin");
    }

    @Override
    public String toString() {
        return value;
    }
}
