package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the charters that come with the program and those of the office, of which the office's win. */
record CharterFolders(Path officeDir) {

    private static final String SHIPPED = "classpath*:/councils/*.yaml";

    Collection<CharterSource> sources() {
        var byName = new TreeMap<String, CharterSource>();
        Stream.concat(Stream.of(found(SHIPPED)), Stream.of(found(office())))
                .map(CharterSource::of)
                .forEach(source -> byName.put(source.fileName(), source));
        return byName.values();
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
