package jp.kyogikai.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Marks what in a text may tell who somebody is; a person decides about each mark (個人情報の検出). */
@Component
public class Detector {

    /** The places found, in the order of the text; of one kind only the widest, where one lies within another. */
    public List<Hit> find(String text, Collection<SealedName> names) {
        var all = Stream.of(names(text, names), Traces.in(text), Institutions.in(text))
                .flatMap(hits -> hits)
                .distinct()
                .toList();
        return all.stream()
                .filter(hit -> all.stream().noneMatch(hit::isWithin))
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::kind))
                .toList();
    }

    private static Stream<Hit> names(String text, Collection<SealedName> names) {
        var folded = Folded.name(text);
        var there = folded.text();
        return names.stream()
                .flatMap(SealedName::sought)
                .map(sought -> Folded.name(sought).text())
                .distinct()
                .flatMap(sought -> places(there, sought).stream()
                        .map(from -> folded.hit(PersonalData.NAME, text, from, from + sought.length())));
    }

    private static List<Integer> places(String text, String sought) {
        var places = new ArrayList<Integer>();
        if (sought.isEmpty()) {
            return places;
        }
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
