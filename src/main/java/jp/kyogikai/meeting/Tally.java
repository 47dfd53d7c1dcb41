package jp.kyogikai.meeting;

/** How many ballots are for an item and how many against (賛否の数). */
public record Tally(int ayes, int noes) {

    /** Such as 賛成9人、反対1人. */
    public String sentence() {
        return "賛成%d人、反対%d人".formatted(ayes, noes);
    }
}
