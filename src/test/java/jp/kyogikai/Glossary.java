package jp.kyogikai;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of the house as docs/glossary.md lists them, and the types that carry them. */
record Glossary(List<String> types) {

    private static final int TYPE = 4;
    private static final Pattern CODE = Pattern.compile("`([A-Z][\\w.]*)`");

    static Glossary ofTheHouse() throws IOException {
        return of(Files.readString(Path.of("docs/glossary.md")));
    }

    /** Reads the tables, whose rows are English · 日本語 · よみ · type · source · meaning. */
    static Glossary of(String page) {
        return new Glossary(page.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .filter(row -> row.length > TYPE)
                .flatMap(row -> CODE.matcher(row[TYPE]).results())
                .map(match -> match.group(1))
                .toList());
    }

    /** Those of its types that are not among the names of the code. */
    Set<String> without(Set<String> names) {
        return types.stream().filter(type -> !names.contains(type)).collect(toCollection(TreeSet::new));
    }

    /** Those of the types that the glossary does not list; a word that stands for a part of a type counts for it too. */
    Set<String> missing(Set<String> names) {
        var listed = types.stream().map(type -> type.replaceFirst("\\..*", "")).toList();
        return names.stream().filter(name -> !listed.contains(name)).collect(toCollection(TreeSet::new));
    }
}
