package jp.kyogikai.document;

import freemarker.template.utility.StringUtil;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;

/** Writes a finished paper as its council writes, but for the names that stand on it (表記の統一). */
record Penmanship(Wording wording) {

    private static final Pattern BETWEEN_TAGS = Pattern.compile("(?<=^|>)[^<]+");

    static Penmanship of(Paper paper) {
        return new Penmanship(paper.wording().keeping(Words.properNames((Record) paper)));
    }

    /** The words of the elements, in which signs are escaped; the tags and what stands in them are no words. */
    String markup(String body) {
        UnaryOperator<String> writing = wording.within(StringUtil::XHTMLEnc).writing();
        return BETWEEN_TAGS.matcher(body).replaceAll(words -> Matcher.quoteReplacement(writing.apply(words.group())));
    }

    String text(String text) {
        return wording.writing().apply(text);
    }
}
