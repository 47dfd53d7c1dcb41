package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.shared.BodyId;

/** Reads how much several bodies are to reach together in a year. */
record YearTotalReader(Sources sources, YamlMap top) {

    List<YearTotal> read(List<Body> bodies) {
        var maps = top.maps("year-totals");
        WordList.once(
                maps.stream().flatMap(map -> map.optionalWord("name").stream()).toList(), "合計の定め", top.faults());
        return maps.stream().map(map -> total(map, bodies)).toList();
    }

    private YearTotal total(YamlMap map, List<Body> bodies) {
        map.only("name", "counts", "bodies", "at-least", "source");
        if (!map.has("bodies")) {
            map.missing("bodies");
        }
        if (!map.has("at-least")) {
            map.missing("at-least");
        }
        var words = map.words("bodies");
        WordList.once(words, "会議体", map.faults());
        var counts = Values.choice(map, "counts", CountedThing.values(), CountedThing.MEETINGS);
        var counted = words.stream()
                .flatMap(word -> known(map, word, bodies).stream())
                .toList();
        areSome(map, words);
        lookAtCases(
                map,
                counts,
                bodies.stream().filter(body -> counted.contains(body.id())).toList());
        return new YearTotal(
                map.text("name"), counts, counted, Values.number(map, "at-least", 1, 999, 1), sources.of(map));
    }

    private static void areSome(YamlMap map, List<Word> bodies) {
        if (map.has("bodies") && bodies.isEmpty()) {
            map.faults().error(map.lineOf("bodies"), "「bodies」に会議体がありません。", "数える会議体の記号を1つ以上書いてください。");
        }
    }

    /** What can never be reached is an error; where only some of the bodies cannot add to it, that may be meant so. */
    private static void lookAtCases(YamlMap map, CountedThing counts, List<Body> bodies) {
        var others =
                bodies.stream().filter(body -> !body.caseReview().allowed()).toList();
        if (!counts.comesOfReviews() || others.isEmpty()) {
            return;
        }
        var names = others.stream().map(Body::name).collect(Collectors.joining("」「"));
        var what = "「" + names + "」は事例検討を行わないため、「" + counts.label() + "」を数えられません。";
        var mend = "その会議体に「case-review: 」を書いて認めるか、「bodies: 」から消してください。";
        if (others.equals(bodies)) {
            map.faults().error(map.lineOf("bodies"), what, mend);
        } else {
            map.faults().warning(map.lineOf("bodies"), what, mend);
        }
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
