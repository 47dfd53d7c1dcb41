package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the charters that come with the program and those of the office, of which the office's win. */
record CharterFolders(Path officeDir, List<String> chosen) {

    private static final String SHIPPED = "classpath*:/councils/*.yaml";

    /** Where the office has a file of a council, all versions are the office's; two hands do not mix. */
    Collection<CharterSource> sources() {
        var byCouncil = by(found(SHIPPED));
        byCouncil.putAll(by(found(office())));
        return chosen.isEmpty() ? all(byCouncil) : only(byCouncil);
    }

    private static Map<String, List<CharterSource>> by(Resource[] files) {
        return Stream.of(files)
                .map(CharterSource::of)
                .sorted(Comparator.comparing(CharterSource::fileName))
                .collect(Collectors.groupingBy(
                        source -> CharterName.council(source.fileName()), TreeMap::new, Collectors.toList()));
    }

    private static List<CharterSource> all(Map<String, List<CharterSource>> byCouncil) {
        return byCouncil.values().stream().flatMap(List::stream).toList();
    }

    /** A name without a charter keeps the program from starting, or the council would be missed only when needed. */
    private Collection<CharterSource> only(Map<String, List<CharterSource>> byCouncil) {
        var faults = new FaultList("KYOGIKAI_COUNCILS");
        chosen.stream()
                .filter(council -> !byCouncil.containsKey(council))
                .forEach(council -> faults.error(
                        1, "協議会「" + council + "」の要綱設定ファイルがありません。", Nearest.hint(council, byCouncil.keySet())));
        if (faults.hasErrors()) {
            throw new CharterFaults(faults.inOrder());
        }
        byCouncil.keySet().retainAll(chosen);
        return all(byCouncil);
    }

    /** Also takes the ending .yml, so that such a file is refused by its name and not passed over in silence. */
    private String office() {
        return officeDir.resolve("councils").toAbsolutePath().toUri() + "/*.y*ml";
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
