package jp.kyogikai.shared;

/** Identifies one request to a subcommittee to investigate an issue (調査・検討依頼). */
public record ReferralId(String value) {

    public ReferralId {
        Ids.check("ReferralId", value);
    }

    public static ReferralId fresh() {
        return new ReferralId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
