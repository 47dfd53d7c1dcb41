package jp.kyogikai.charter;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;

/**
 * Charters read together: the versions of each council, the newest first, and every fault (要綱設定一式).
 *
 * <p>A version is in force until the next one begins, so that no day is without one; only two of one day are a fault.
 */
record CharterShelf(Map<String, List<Council>> versions, List<Fault> faults) {

    static CharterShelf read(Collection<CharterSource> sources) {
        var files = sources.stream().map(CharterSource::fileName).toList();
        var readings = sources.stream().map(CharterSource::examine).toList();
        var told = readings.stream().flatMap(reading -> reading.faults().stream());
        var beside = IntStream.range(0, files.size()).boxed().flatMap(at -> beside(at, files, readings));
        var councils =
                readings.stream().flatMap(reading -> reading.council().stream()).toList();
        return new CharterShelf(of(councils), Stream.concat(told, beside).toList());
    }

    /** The same with further faults, of what is not told by the charters themselves. */
    CharterShelf with(List<Fault> further) {
        return new CharterShelf(
                versions, Stream.concat(faults.stream(), further.stream()).toList());
    }

    /** The versions by council; each also knows the bodies that only others have, so that old papers keep their names. */
    static Map<String, List<Council>> of(Collection<Council> councils) {
        var byId = councils.stream()
                .sorted(Comparator.comparing(Council::since).reversed())
                .collect(Collectors.groupingBy(council -> council.id().value(), TreeMap::new, Collectors.toList()));
        byId.replaceAll((id, versions) -> knowingOneAnother(versions));
        return byId;
    }

    private static List<Council> knowingOneAnother(List<Council> versions) {
        var bodies = new LinkedHashMap<BodyId, Body>();
        versions.stream()
                .flatMap(version -> version.bodies().stream())
                .forEach(body -> bodies.putIfAbsent(body.id(), body));
        return versions.stream()
                .map(version -> version.knowing(bodies.values()))
                .toList();
    }

    /** What is wrong with a file beside those before it. */
    private static Stream<Fault> beside(int at, List<String> files, List<Reading> readings) {
        return readings.get(at).council().stream().flatMap(council -> IntStream.range(0, at)
                .boxed()
                .flatMap(before -> readings.get(before).council().stream()
                        .flatMap(other -> beside(files.get(at), council, files.get(before), other))));
    }

    private static Stream<Fault> beside(String file, Council council, String otherFile, Council other) {
        if (council.replaces(other)) {
            return fault(file, "「" + otherFile + "」と同じ日から施行する版です。", "ファイル名の日付か「effective: 」を改めるか、どちらかのファイルを除いてください。");
        }
        return council.id().equals(other.id()) && !council.shortName().equals(other.shortName())
                ? fault(
                        file,
                        "「short-name: %s」が、同じ協議会の「%s」の「%s」と違います。"
                                .formatted(council.shortName(), otherFile, other.shortName()),
                        "進行中の業務を呼び名で探すので、どの版でも同じ呼び名にしてください。")
                : Stream.of();
    }

    private static Stream<Fault> fault(String file, String what, String mend) {
        return Stream.of(new Fault(file, 1, Severity.ERROR, what, mend));
    }
}
