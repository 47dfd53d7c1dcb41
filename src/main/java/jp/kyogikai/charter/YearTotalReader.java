package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.shared.BodyId;

/** Reads how much several bodies are to reach together in a year. */
record YearTotalReader(Sources sources, YamlMap top) {

    List<YearTotal> read(List<Body> bodies) {
        return top.maps("year-totals").stream().map(map -> total(map, bodies)).toList();
    }

    private YearTotal total(YamlMap map, List<Body> bodies) {
        map.only("name", "counts", "bodies", "at-least", "source");
        if (!map.has("bodies")) {
            map.missing("bodies");
        }
        if (!map.has("at-least")) {
            map.missing("at-least");
        }
        return new YearTotal(
                map.text("name"),
                Values.choice(map, "counts", CountedThing.values(), CountedThing.MEETINGS),
                map.words("bodies").stream()
                        .flatMap(word -> known(map, word, bodies).stream())
                        .toList(),
                Values.number(map, "at-least", 1, 999, 1),
                sources.of(map));
    }

    /** A circle holds no meetings that are counted. */
    private static List<BodyId> known(YamlMap map, Word word, List<Body> bodies) {
        var meeting = bodies.stream()
                .filter(body -> body.tier() != Tier.CASE)
                .map(body -> body.id().value())
                .toList();
        if (meeting.contains(word.text())) {
            return List.of(new BodyId(word.text()));
        }
        map.faults()
                .error(
                        word.line(),
                        "「" + word.text() + "」は、会議の回数を数えられる会議体ではありません。",
                        Nearest.hint(word.text(), meeting));
        return List.of();
    }
}
