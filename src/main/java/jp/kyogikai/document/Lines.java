package jp.kyogikai.document;

import java.util.regex.Pattern;

/** Finds the line of a fault, so that the office knows where to look (行番号). */
final class Lines {

    private Lines() {}

    /** The line, counted from 1, where the pattern is first found; 1 when it is not. */
    static int first(String text, String regex) {
        var matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? at(text, matcher.start()) : 1;
    }

    static int at(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
