package jp.kyogikai.shared;

/** What holds for every text that people type, on whatever way it comes in (入力文の決まり). */
public final class TypedText {

    /** As many characters as anybody reads in one sitting. */
    public static final int LONG = 10_000;

    private TypedText() {}

    /** The text, which must be there; the label names it for the refusal. */
    public static String required(String label, String text) {
        if (text.isBlank()) {
            new Empty(label).raise();
        }
        return text;
    }

    /** The text, which must be there and hold at most so many characters. */
    public static String required(String label, String text, int most) {
        return atMost(label, required(label, text), most);
    }

    /** The text, which may be empty and hold at most so many characters. */
    public static String atMost(String label, String text, int most) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            new TooLong(label, length, most).raise();
        }
        return text;
    }

    /** A text that must be there is empty. */
    public record Empty(String label) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」が入力されていません。入力してから、もう一度送信してください。".formatted(label);
        }
    }

    /** A text is longer than its field, or than anybody would read. */
    public record TooLong(String label, int length, int most) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」は%,d字以内で入力してください（現在%,d字）。".formatted(label, most, length);
        }
    }
}
