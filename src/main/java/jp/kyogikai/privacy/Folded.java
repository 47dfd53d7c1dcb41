package jp.kyogikai.privacy;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in one plain spelling, where each character still knows its place in the original (表記をそろえた文). */
final class Folded {

    /** A letter with the marks that follow it, as half-width ｶﾞ or a kanji with a variation selector. */
    private static final Pattern CLUSTER =
            Pattern.compile("(?s).[\\p{M}ﾞﾟ゛゜\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]*");

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Folded(String original) {
        starts = new int[original.length() * 2 + 16];
        ends = new int[starts.length];
    }

    /** Width and digits made one; blanks and the rest stay. For patterns. */
    static Folded width(String original) {
        return fold(original, IntUnaryOperator.identity(), false);
    }

    /** Also kana made one, variant kanji made one, blanks and middle dots left out. For names. */
    static Folded name(String original) {
        return fold(original, Folded::nameLetter, true);
    }

    String text() {
        return text.toString();
    }

    Hit hit(PersonalData kind, String original, int from, int to) {
        var start = starts[from];
        var end = ends[to - 1];
        return new Hit(kind, start, end, original.substring(start, end));
    }

    private static Folded fold(String original, IntUnaryOperator letter, boolean dense) {
        var folded = new Folded(original);
        Matcher cluster = CLUSTER.matcher(original);
        while (cluster.find()) {
            var bare = cluster.group().replaceAll("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "");
            Normalizer.normalize(bare.replace('゛', '\u3099').replace('゜', '\u309A'), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(it -> !dense || !isBlank(it))
                    .map(letter)
                    .forEach(it -> folded.add(it, cluster.start(), cluster.end()));
        }
        return folded;
    }

    private void add(int letter, int start, int end) {
        var repeated = letter == '々' && text.length() > 0 ? text.codePointBefore(text.length()) : letter;
        for (var unit : Character.toChars(repeated)) {
            if (text.length() == starts.length) {
                starts = java.util.Arrays.copyOf(starts, starts.length * 2);
                ends = java.util.Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(unit);
        }
    }

    private static int nameLetter(int letter) {
        var katakana = letter >= 'ァ' && letter <= 'ヶ';
        return Variants.fold(katakana ? letter - 'ァ' + 'ぁ' : Character.toLowerCase(letter));
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '・'
                || letter == 0x200B
                || letter == 0xFEFF;
    }
}
