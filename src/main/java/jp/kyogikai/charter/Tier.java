package jp.kyogikai.charter;

/** The height at which a body works, from single cases up to the whole council (階層). */
public enum Tier implements Labelled {
    CASE("個別"),
    /** Below a subcommittee: 分科会, 連絡会 and groups set up for a time. */
    SECTION("分科会"),
    SUBCOMMITTEE("専門部会"),
    COORDINATION("調整・実務"),
    PLENARY("全体");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether bodies of this tier look into matters for others and report (専門部会・分科会). */
    public boolean isExpert() {
        return this == SECTION || this == SUBCOMMITTEE;
    }

    /** Whether bodies of this tier decide in the council's name, and so by quorum and vote unless the charter says otherwise. */
    public boolean isDeciding() {
        return this == COORDINATION || this == PLENARY;
    }
}
