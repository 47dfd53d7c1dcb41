package jp.kyogikai.workflow;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that an expression of a form reads; rows of lists are read as {@code this.…} or within brackets. */
final class Feel {

    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[\\p{L}_]\\w*(?!\\w*\\()");
    private static final Set<String> WORDS =
            Set.of("this", "parent", "and", "or", "null", "true", "false", "if", "then", "else", "in");

    private Feel() {}

    static Stream<String> names(String expression) {
        var bare = expression.replaceAll("\"[^\"]*\"", "").replaceAll("\\[[^]]*]", "");
        return NAME.matcher(bare).results().map(MatchResult::group).filter(name -> !WORDS.contains(name));
    }
}
