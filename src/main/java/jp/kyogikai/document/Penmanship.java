package jp.kyogikai.document;

import freemarker.template.utility.StringUtil;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyogikai.shared.Paper;

/** Writes a finished paper as its council writes, but for the names that stand on it (表記の統一). */
record Penmanship(UnaryOperator<String> writing) {

    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=^|>)[^<]+");

    static Penmanship of(Paper paper) {
        var names = Words.properNames((Record) paper).stream()
                .map(StringUtil::XHTMLEnc)
                .toList();
        return new Penmanship(paper.wording().keeping(names).writing());
    }

    /** The words of the elements; the tags and what stands in them are no words. */
    String markup(String body) {
        return BETWEEN_TAGS.matcher(body).replaceAll(words -> Matcher.quoteReplacement(writing.apply(words.group())));
    }

    String text(String text) {
        return writing.apply(text);
    }
}
