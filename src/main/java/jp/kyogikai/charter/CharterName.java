package jp.kyogikai.charter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a charter file says: kisarazu.yaml, or kisarazu@2018-04-01.yaml for a further version (要綱設定ファイルの名前).
 *
 * @param since the day from which the version is in force, as the name tells it; null where it tells none
 */
record CharterName(CouncilId council, @Nullable LocalDate since) {

    private static final Pattern NAME =
            Pattern.compile("([a-z][a-z0-9]{0,19})(?:@([0-9]{4}-[0-9]{2}-[0-9]{2}))?\\.yaml");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.ya?ml");

    /** Nothing where a file may not be called so. */
    static Optional<CharterName> of(String fileName) {
        var match = NAME.matcher(fileName);
        try {
            return match.matches() ? Optional.of(of(match)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CharterName of(Matcher match) {
        var since = match.group(2);
        return new CharterName(new CouncilId(match.group(1)), since == null ? null : LocalDate.parse(since));
    }

    /** Whether a file was meant as a charter, such as kisarazu.YAML or kisarazu.yaml.txt; never a hidden one. */
    static boolean isMeant(String fileName) {
        return !fileName.startsWith(".")
                && ENDING.matcher(Values.plain(fileName)).find();
    }

    /** The council that was meant, also where the name is not as it should be. */
    static String council(String fileName) {
        return fileName.replaceFirst("(@.*)?\\.ya?ml$", "");
    }
}
