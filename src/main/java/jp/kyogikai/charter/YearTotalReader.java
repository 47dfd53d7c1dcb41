package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.shared.BodyId;

/** Reads how much several bodies are to reach together in a year. */
record YearTotalReader(Sources sources, YamlMap top, List<Body> bodies, ActivityRule activities) {

    List<YearTotal> read() {
        var maps = top.maps("year-totals");
        WordList.once(
                maps.stream().flatMap(map -> map.optionalWord("name").stream()).toList(), "合計の定め", top.faults());
        return maps.stream().map(this::total).toList();
    }

    private YearTotal total(YamlMap map) {
        map.only("name", "counts", "bodies", "kinds", "at-least", "source", "counting-source");
        if (!map.has("at-least")) {
            map.missing("at-least");
        }
        var article = sources.of(map);
        var counts = Values.choice(map, "counts", CountedThing.values(), CountedThing.MEETINGS);
        return new YearTotal(
                map.text("name"),
                counts,
                bodies(map, counts),
                kinds(map, counts),
                Values.number(map, "at-least", 1, 999, 1),
                article,
                sources.of(map, "counting-source").orElse(article));
    }

    private List<BodyId> bodies(YamlMap map, CountedThing counts) {
        if (!map.has("bodies") && !counts.comesOfActivities()) {
            map.missing("bodies");
        }
        var words = map.words("bodies");
        WordList.once(words, "会議体", map.faults());
        areSome(map, words);
        var counted = words.stream().flatMap(word -> known(map, word).stream()).toList();
        lookAtCases(
                map,
                counts,
                bodies.stream().filter(body -> counted.contains(body.id())).toList());
        return counted;
    }

    /** Only activities are told by kinds; a kind that nobody can choose would never be counted. */
    private List<String> kinds(YamlMap map, CountedThing counts) {
        if (!map.has("kinds")) {
            return List.of();
        }
        if (!counts.comesOfActivities()) {
            var mend = "活動を数えるなら「counts: 活動」と書き、そうでなければ「kinds: 」を消してください。";
            map.faults().error(map.lineOf("kinds"), "「" + counts.label() + "」に、活動の種類「kinds」はありません。", mend);
            return List.of();
        }
        map.words("kinds").stream()
                .filter(word -> !activities.kinds().contains(word.text()))
                .forEach(word -> map.faults()
                        .error(
                                word.line(),
                                "活動の種類「" + word.text() + "」は、この協議会にありません。",
                                Nearest.hint(word.text(), activities.kinds())));
        return WordList.read(map, "kinds", "種類");
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

    /** A circle holds no meetings that are counted, and stands in no ledger of activities. */
    private List<BodyId> known(YamlMap map, Word word) {
        var meeting = bodies.stream()
                .filter(body -> body.tier() != Tier.CASE)
                .map(body -> body.id().value())
                .toList();
        if (meeting.contains(word.text())) {
            return List.of(new BodyId(word.text()));
        }
        map.faults()
                .error(word.line(), "「" + word.text() + "」は、合計で数えられる会議体ではありません。", Nearest.hint(word.text(), meeting));
        return List.of();
    }
}
