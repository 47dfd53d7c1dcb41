package jp.kyogikai.charter;

/** What is counted over several bodies in a fiscal year (合計で数えるもの). */
public enum CountedThing implements Labelled {
    MEETINGS("会議", "回"),
    /** The bodies themselves, as long as they are set up (設置数). */
    BODIES("会議体", "会議体"),
    /** Meetings that looked at one case or more. */
    REVIEW_MEETINGS("事例検討の会議", "回"),
    REVIEWED_CASES("検討した事例", "件"),
    /** The same, as a plan tells it that counts how often cases were looked at (実施回数). */
    REVIEWS("事例の検討", "回"),
    /** Offices present where a case was looked at, each once. */
    REVIEW_ORGANISATIONS("事例検討の参加機関", "か所"),
    /** Offices present at any of the meetings, each once. */
    ORGANISATIONS("会議の参加機関", "か所"),
    /** What bodies did besides meeting. */
    ACTIVITIES("活動", "件"),
    /** The same, as a plan tells it that counts how often it was done (実施回数). */
    ACTIVITY_TIMES("活動の実施", "回");

    private final String label;
    private final String unit;

    CountedThing(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    @Override
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** Whether it grows with what is done in a year, so that one can fall behind. */
    public boolean isPaced() {
        return this != BODIES && this != REVIEW_ORGANISATIONS && this != ORGANISATIONS;
    }

    /** Whether only meetings add to it. */
    public boolean comesOfMeetings() {
        return this != BODIES && !comesOfActivities();
    }

    /** Whether it is counted from the ledger of activities (活動台帳), which tells them by their kinds. */
    public boolean comesOfActivities() {
        return this == ACTIVITIES || this == ACTIVITY_TIMES;
    }

    /** Whether a meeting adds one at most, so that as many meetings are needed as are missing. */
    public boolean growsByOne() {
        return this == MEETINGS || this == REVIEW_MEETINGS;
    }

    /** Whether it comes about only where single cases are looked at (事例検討). */
    public boolean comesOfReviews() {
        return this == REVIEW_MEETINGS || this == REVIEWED_CASES || this == REVIEWS || this == REVIEW_ORGANISATIONS;
    }
}
