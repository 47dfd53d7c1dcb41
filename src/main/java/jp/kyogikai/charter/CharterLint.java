package jp.kyogikai.charter;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code java -jar kyogikai.jar lint FILE...}: tells every fault of charters, without a database and without starting (要綱設定の点検). */
public final class CharterLint {

    private static final int IN_ORDER = 0;
    private static final int FAULTY = 1;
    private static final int NOT_READ = 2;

    private CharterLint() {}

    /** What the command ends with: 0 in order, warnings or not; 1 with errors; 2 where a file could not be read. */
    public static int run(List<String> words, PrintStream out) {
        if (words.equals(List.of("--schema"))) {
            return schema(out);
        }
        try {
            var paths = words.stream().map(Path::of).toList();
            var sources = paths.stream().flatMap(CharterLint::sources).toList();
            return sources.isEmpty()
                    ? nothing(out)
                    : tell(CharterShelf.read(sources).with(givenUp(paths)), sources.size(), out);
        } catch (UncheckedIOException e) {
            out.println("「%s」を読めません。場所と名前を確かめてください。".formatted(e.getMessage()));
            return NOT_READ;
        }
    }

    private static int nothing(PrintStream out) {
        out.println("点検する要綱設定ファイルか、それを置いたフォルダーを指定してください。例：java -jar kyogikai.jar lint office/councils");
        return NOT_READ;
    }

    /** The schema by which editors complete and check charters while they are written. */
    private static int schema(PrintStream out) {
        try (var schema = CharterLint.class.getResourceAsStream("/councils/charter.schema.json")) {
            out.writeBytes(Objects.requireNonNull(schema, "schema").readAllBytes());
            return IN_ORDER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tell(CharterShelf shelf, int files, PrintStream out) {
        var faults = shelf.faults();
        var errors = faults.stream().filter(Fault::isError).count();
        faults.stream().map(Fault::sentence).forEach(out::println);
        out.println("要綱設定の点検：%d個のファイルに、誤り%d件、注意%d件。%s"
                .formatted(files, errors, faults.size() - errors, errors == 0 ? "このまま使えます。" : "「誤り」を全て直すまで、起動できません。"));
        return errors == 0 ? IN_ORDER : FAULTY;
    }

    /** The file itself, or all charters of a folder. */
    private static Stream<CharterSource> sources(Path path) {
        return Files.isDirectory(path) ? CharterSource.in(path).stream() : Stream.of(CharterSource.of(path));
    }

    /** A folder is taken as that of an office, whose files stand in the place of those that come with the program. */
    private static List<Fault> givenUp(List<Path> paths) {
        var shipped = ShippedCharters.find();
        return paths.stream()
                .filter(path -> Files.isDirectory(path))
                .flatMap(folder -> shipped.givenUpFor(CharterSource.in(folder)).stream())
                .toList();
    }
}
