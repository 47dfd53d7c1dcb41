package jp.kyogikai.desk.program;

import java.util.Collection;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.PlanMeasure;

/** One line of a list to choose from on a page (選択肢). */
public record Option(String value, String label) {

    static List<Option> bodies(List<Body> bodies) {
        return bodies.stream()
                .map(body -> new Option(body.id().value(), body.name()))
                .toList();
    }

    static List<Option> words(Collection<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    /** The items of the plan to which an activity can be given. */
    static List<Option> items(List<ItemProgress> items, List<Body> bodies) {
        return items.stream()
                .filter(item -> item.entry().measure() == PlanMeasure.UNDERTAKINGS
                        || item.entry().measure() == PlanMeasure.STATEMENT)
                .flatMap(item -> bodies.stream()
                        .filter(body -> body.id().equals(item.entry().countedBody()))
                        .map(body -> new Option(
                                item.id().value(),
                                body.name() + "　" + item.entry().title())))
                .toList();
    }
}
