package jp.kyogikai.document;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a template use the few words it needs to place words, and no other (様式の点検).
 *
 * <p>The text is read as FreeMarker itself prints it after parsing, where blanks and comments can hide nothing. Ranges
 * and variables are missing because they let a template run without end or fill the memory.
 */
final class TemplateLint {

    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "list", "items", "sep");
    private static final Set<String> BUILT_INS =
            Set.of("has_content", "c", "index", "counter", "has_next", "is_first", "is_last", "size", "then");
    private static final Set<String> OWN = Set.of("paragraphs");

    private static final Pattern HEADER = Pattern.compile("<(#ftl)");
    private static final Pattern DIRECTIVE = Pattern.compile("</?#(\\w+)");
    private static final Pattern OWN_DIRECTIVE = Pattern.compile("</?@([^\\s/>]*)");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_]\\w*)");
    private static final Pattern SPECIAL = Pattern.compile(
            "(?<![\\w)\\]])\\.\\s*((?:data_?model|globals|main|locals|namespace|vars|get_?optional|locale|template|current"
                    + "|caller|output|auto|incompatible|now|version|error|node|args|lang|url)\\w*)");
    private static final String HIDING = "(?s:\\s|<#--.*?-->)*";
    private static final Pattern RANGE = Pattern.compile("(\\.\\.)");

    private TemplateLint() {}

    static Optional<TemplateRefusal> fault(String file, String source, Template template) {
        var printed = printed(template);
        return find(file, source, source, HEADER, Set.of(), "")
                .or(() -> find(file, source, printed, DIRECTIVE, DIRECTIVES, "#"))
                .or(() -> find(file, source, printed, OWN_DIRECTIVE, OWN, "@"))
                .or(() -> find(file, source, printed, BUILT_IN, BUILT_INS, "?"))
                .or(() -> find(file, source, printed, SPECIAL, Set.of(), "."))
                .or(() -> find(file, source, printed, RANGE, Set.of(), ""));
    }

    private static Optional<TemplateRefusal> find(
            String file, String source, String text, Pattern pattern, Set<String> allowed, String mark) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !allowed.contains(word))
                .findFirst()
                .map(word -> new TemplateRefusal.Forbidden(
                        file, Lines.first(source, Pattern.quote(mark) + HIDING + Pattern.quote(word)), mark + word));
    }

    private static String printed(Template template) {
        try (var out = new StringWriter()) {
            template.dump(out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
