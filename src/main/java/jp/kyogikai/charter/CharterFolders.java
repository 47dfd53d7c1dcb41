package jp.kyogikai.charter;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the charters that come with the program and those of the office, of which the office's win.
 *
 * @param chosen the councils to be served; all where none is named
 * @param shipped whether the charters that come with the program are looked at; a rehearsal plays nothing but its own
 */
record CharterFolders(Path officeDir, List<String> chosen, boolean shipped) {

    /**
     * The councils to be served, and every fault. Where the office has a file of a council, all versions are the
     * office's; two hands do not mix. A file that cannot be used by its name is a fault, whatever was chosen.
     */
    CharterShelf shelf() {
        var office = CharterSource.in(officeDir.resolve("councils"));
        var ours = office.stream().filter(CharterSource::isNamed).toList();
        var theirs = shipped ? ShippedCharters.find() : ShippedCharters.NONE;
        var byCouncil = CharterSource.byCouncil(theirs.sources());
        byCouncil.putAll(CharterSource.byCouncil(ours));
        var misnamed = office.stream().filter(source -> !source.isNamed());
        var all = byCouncil.values().stream().flatMap(List::stream);
        return CharterShelf.read(
                        Stream.concat(all.filter(this::isServed), misnamed).toList())
                .with(missing(byCouncil.keySet()))
                .with(theirs.givenUpFor(ours.stream().filter(this::isServed).toList()));
    }

    private boolean isServed(CharterSource source) {
        return chosen.isEmpty() || chosen.contains(CharterName.council(source.fileName()));
    }

    /** A name without a charter keeps the program from starting, or the council would be missed only when needed. */
    private List<Fault> missing(Collection<String> councils) {
        var faults = new FaultList("KYOGIKAI_COUNCILS");
        chosen.stream()
                .filter(council -> !councils.contains(council))
                .forEach(council ->
                        faults.error(1, "協議会「" + council + "」の要綱設定ファイルがありません。", Nearest.hint(council, councils)));
        return faults.inOrder();
    }
}
