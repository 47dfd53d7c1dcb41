package jp.kyogikai.charter;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of one file; the same fault in a rule that several bodies share is told once. */
final class FaultList {

    private final String file;
    private final Set<Fault> faults = new LinkedHashSet<>();

    FaultList(String file) {
        this.file = file;
    }

    void error(int line, String what, String mend) {
        faults.add(new Fault(file, line, Severity.ERROR, what, mend));
    }

    /** What is longer than its column would be refused by the database only when it is used; {@code what} names it. */
    void atMost(int longest, String what, Word word) {
        if (word.text().codePointCount(0, word.text().length()) > longest) {
            error(word.line(), "%s「%s」は長すぎます。".formatted(what, word.text()), longest + "字以内にしてください。");
        }
    }

    void warning(int line, String what, String mend) {
        faults.add(new Fault(file, line, Severity.WARNING, what, mend));
    }

    boolean hasErrors() {
        return faults.stream().anyMatch(Fault::isError);
    }

    List<Fault> inOrder() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
