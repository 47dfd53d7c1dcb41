package jp.kyogikai.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.charter.CharterFile;
import jp.kyogikai.charter.Fault;
import jp.kyogikai.charter.Severity;

/** The charters of a rehearsal by the names of their files; several files of one council are its versions (予行の要綱設定). */
record Repertoire(Map<String, byte[]> files) {

    private static final int SHORT = 15; // letters, before a number of at most four digits

    Repertoire {
        files = new TreeMap<>(files);
    }

    /** Raises {@link Order.Misuse} with every fault of them, or where one cannot be read. */
    static Repertoire read(List<Path> charters) {
        var files = new TreeMap<String, byte[]>();
        for (var charter : charters) {
            try {
                var name = String.valueOf(charter.getFileName());
                if (files.put(name, Files.readAllBytes(charter)) != null) {
                    throw new Order.Misuse("要綱設定ファイル「%s」が2回指定されています。同じ名前のファイルは1つにしてください。".formatted(name));
                }
            } catch (IOException e) {
                throw new Order.Misuse("要綱設定ファイル「%s」を読めません。場所と名前を確かめてください。".formatted(charter));
            }
        }
        var faults = CharterFile.lint(files);
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            throw new Order.Misuse(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
        }
        return new Repertoire(files);
    }

    /** The councils that these files describe, each once. */
    List<String> councils() {
        return files.keySet().stream().map(CharterFile::council).distinct().toList();
    }

    /** The councils in turn, with all their versions, until there are so many; each after the first has a number in its name. */
    Repertoire upTo(int councils) {
        var first = councils();
        var all = new TreeMap<>(files);
        for (int i = first.size(); i < councils; i++) {
            var council = first.get(i % first.size());
            var another = another(council, i + 1, all.keySet());
            files.forEach((name, text) -> {
                if (CharterFile.council(name).equals(council)) {
                    all.put(another + name.substring(council.length()), text);
                }
            });
        }
        return new Repertoire(all);
    }

    /** Such as kisarazun4; cut where the id of a council would become too long. */
    private static String another(String council, int nth, Set<String> taken) {
        var stem = council.substring(0, Math.min(council.length(), SHORT));
        return IntStream.iterate(nth, number -> number + 1)
                .mapToObj(number -> stem + "n" + number)
                .filter(id -> taken.stream().map(CharterFile::council).noneMatch(id::equals))
                .findFirst()
                .orElseThrow();
    }

    void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
