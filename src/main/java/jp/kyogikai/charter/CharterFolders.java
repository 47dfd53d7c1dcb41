package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the charters that come with the program and those of the office, of which the office's win. */
record CharterFolders(Path officeDir, List<String> chosen) {

    private static final String SHIPPED = "classpath*:/councils/*.yaml";

    Collection<CharterSource> sources() {
        var byName = new TreeMap<String, CharterSource>();
        Stream.concat(Stream.of(found(SHIPPED)), Stream.of(found(office())))
                .map(CharterSource::of)
                .forEach(source -> byName.put(source.fileName(), source));
        return chosen.isEmpty() ? byName.values() : only(byName);
    }

    /** A name without a charter keeps the program from starting, or the council would be missed only when needed. */
    private Collection<CharterSource> only(Map<String, CharterSource> byName) {
        var faults = new FaultList("KYOGIKAI_COUNCILS");
        var known = byName.keySet().stream().map(CharterFolders::council).toList();
        chosen.stream()
                .filter(council -> !known.contains(council))
                .forEach(council ->
                        faults.error(1, "協議会「" + council + "」の要綱設定ファイルがありません。", Nearest.hint(council, known)));
        if (faults.hasErrors()) {
            throw new CharterFaults(faults.inOrder());
        }
        return byName.values().stream()
                .filter(source -> chosen.contains(council(source.fileName())))
                .toList();
    }

    private static String council(String fileName) {
        return fileName.replaceFirst("\\.ya?ml$", "");
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
