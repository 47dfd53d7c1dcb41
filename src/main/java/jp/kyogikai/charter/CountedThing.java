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
    ORGANISATIONS("会議の参加機関", "か所");

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

    /** Whether it grows with the meetings of a year, so that one can fall behind. */
    public boolean isPaced() {
        return this == MEETINGS || this == REVIEW_MEETINGS || this == REVIEWED_CASES || this == REVIEWS;
    }

    /** Whether only meetings add to it; bodies are set up otherwise. */
    public boolean comesOfMeetings() {
        return this != BODIES;
    }

    /** Whether a meeting adds one at most, so that as many meetings are needed as are missing. */
    public boolean growsByOne() {
        return this == MEETINGS || this == REVIEW_MEETINGS;
    }

    /** Whether it comes about only where single cases are looked at (事例検討). */
    public boolean comesOfReviews() {
        return this != MEETINGS && this != BODIES && this != ORGANISATIONS;
    }
}
