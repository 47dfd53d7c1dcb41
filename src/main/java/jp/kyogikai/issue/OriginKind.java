package jp.kyogikai.issue;

/** Who may raise an issue of the region, or how a body does so; bodies go by the names of the charter (課題の出所の種類). */
public enum OriginKind {
    SUBCOMMITTEE("提案"),
    CASE("個別事例"),
    COORDINATION("発意"),
    MEMBER("委員"),
    HUB("地域生活支援拠点等"),
    CITY("市");

    private final String label;

    OriginKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
