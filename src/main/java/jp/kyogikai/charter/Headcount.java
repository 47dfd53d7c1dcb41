package jp.kyogikai.charter;

/** How a charter means the number of one kind of seats (人数の定め方). */
public enum Headcount {
    /** As many, vacant or not; only these add to 定数. */
    EXACT("count", "", ""),
    /** No more than so many, of whom fewer may be appointed (以内). */
    AT_MOST("at-most", "", "人以内"),
    /** More or less so many (概ね). */
    ABOUT("about", "概ね", "人");

    private final String key;
    private final String before;
    private final String after;

    Headcount(String key, String before, String after) {
        this.key = key;
        this.before = before;
        this.after = after;
    }

    /** The item of the charter that gives such a number. */
    String key() {
        return key;
    }

    /** Such as 33, 20人以内 or 概ね10人. */
    String words(int number) {
        return before + number + after;
    }
}
