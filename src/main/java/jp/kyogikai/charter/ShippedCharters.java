package jp.kyogikai.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.Wareki;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The charters that come with the program, in whose place those of an office stand (付属の要綱設定). */
record ShippedCharters(List<CharterSource> sources) {

    static final ShippedCharters NONE = new ShippedCharters(List.of());

    private static final String PLACE = "classpath*:/councils/*.yaml";

    static ShippedCharters find() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(PLACE);
            return new ShippedCharters(Stream.of(files).map(CharterSource::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Faults of files with which an office, meaning to add a version, gives up shipped ones for the days before it:
     * what runs by those would go by other rules.
     */
    List<Fault> givenUpFor(Collection<CharterSource> office) {
        var shipped = CharterSource.byCouncil(sources);
        return CharterSource.byCouncil(office).entrySet().stream()
                .filter(council -> shipped.containsKey(council.getKey()))
                .flatMap(council -> givenUp(shipped.getOrDefault(council.getKey(), List.of()), council.getValue()))
                .toList();
    }

    /** Files that cannot be read have their own faults, and could be the ones that are looked for. */
    private static Stream<Fault> givenUp(List<CharterSource> shipped, List<CharterSource> office) {
        var versions = office.stream().flatMap(Version::of).toList();
        return versions.size() < office.size()
                ? Stream.of()
                : versions.stream().min(Comparator.comparing(Version::since)).stream()
                        .flatMap(first -> first.fault(shipped.stream()
                                .flatMap(Version::of)
                                .filter(other -> other.since().isBefore(first.since()))
                                .map(Version::file)
                                .toList()));
    }

    private record Version(String file, LocalDate since) {

        static Stream<Version> of(CharterSource source) {
            return source.examine().council().map(it -> new Version(source.fileName(), it.since())).stream();
        }

        /** A file without a day in its name stands for the whole council, and may be meant to. */
        Stream<Fault> fault(List<String> givenUp) {
            var isFurther = file.contains("@");
            var what = "付属の「%s」は使われなくなり、%sより前の日にも、この版の決まりによることになります。"
                    .formatted(String.join("」「", givenUp), Wareki.day(since));
            var mend = "付属の版を全て、このフォルダーに写してください。付属の版を使わないときは、"
                    + (isFurther ? "このファイルの名前から日付を除いてください。" : "「effective: 」の行を消してください。");
            return givenUp.isEmpty()
                    ? Stream.of()
                    : Stream.of(new Fault(file, 1, isFurther ? Severity.ERROR : Severity.WARNING, what, mend));
        }
    }
}
