package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.BodyId;

/** The chairs draft what their bodies mean to do and what they did, and the office puts it together (原案を作成する者). */
@Staged
final class Author implements Craft {

    private static final int ACTIVE = 60; // of a hundred bodies, which mean to do more than meet
    private static final int REDRAFT_DAYS = 14;
    private static final int MOST = 2; // activities of one item
    private static final String COUNTED = "UNDERTAKINGS";

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "draftPlan", new Part(Pace.before(2, 8), Author::plan),
                "draftReport",
                        new Part(Pace.before(2, 8), scene -> Chair.received(scene)
                                .and("text", "計画に沿って取り組んだ。")),
                "compile", new Part(Pace.after(1, 4), Author::compile));
    }

    /**
     * What is proposed, and an activity besides, as a body that meets when needed has nothing else to plan; and as many
     * activities as the charter asks of the council.
     */
    private static Typed plan(Scene scene) {
        var items = scene.each("items", row -> {});
        if (items.isEmpty() || scene.dice().percent(ACTIVE)) {
            var kind = scene.dice().pick(scene.offered("kinds"));
            var own = scene.offered("bodies").get(0);
            add(items, kind + "の実施", own, kind, scene.dice().between(1, MOST));
        }
        scene.council().yearTotals().stream()
                .filter(total -> total.counts().comesOfActivities())
                .forEach(total -> aimAt(total, scene, items));
        return Chair.received(scene).and("text", "地域の課題に取り組む。").and("items", items);
    }

    /** What is missing of a total, where this part may count what the first of its bodies does. */
    private static void aimAt(YearTotal total, Scene scene, ArrayNode items) {
        var missing = total.atLeast() - planned(total, items);
        total.bodies().stream()
                .findFirst()
                .or(() -> forAll(scene))
                .filter(body -> missing > 0 && scene.offered("bodies").contains(body.value()))
                .ifPresent(body -> {
                    var kinds = scene.offered("kinds").stream()
                            .filter(kind -> total.takes(body, kind))
                            .toList();
                    if (!kinds.isEmpty()) {
                        var kind = scene.dice().of(total.name()).pick(kinds);
                        add(items, total.name(), body.value(), kind, missing);
                    }
                });
    }

    private static int planned(YearTotal total, ArrayNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(row -> row.path("measure").asText().equals(COUNTED))
                .filter(row -> total.takes(
                        new BodyId(row.path("counted").asText()),
                        row.path("kind").asText()))
                .mapToInt(row -> row.path("target").asInt())
                .sum();
    }

    /** Whose part takes on what any body may do: the plenary's, or the first where the council has none. */
    private static Optional<BodyId> forAll(Scene scene) {
        return Stream.of(Tier.PLENARY, Tier.SUBCOMMITTEE, Tier.COORDINATION)
                .flatMap(tier -> scene.council().bodiesOf(tier, scene.today()).stream())
                .map(Body::id)
                .findFirst();
    }

    /** Where the drafts cannot go on as they are, such as a plan to be changed in which nothing is, one body drafts anew. */
    private static Typed compile(Scene scene) {
        if (scene.attempt() == 0) {
            return Typed.of("next", "FORWARD");
        }
        var first = scene.shown("chapters").path(0).path("ref").asText();
        return Typed.of("next", "REDRAFT")
                .and(
                        "chapters",
                        scene.each(
                                "chapters",
                                row -> row.put(
                                        "redraft", row.path("ref").asText().equals(first))))
                .and("redraftDue", scene.inDays(REDRAFT_DAYS))
                .and("remark", "必要な取組を加えてください。");
    }

    private static void add(ArrayNode items, String title, String body, String kind, int target) {
        items.addObject()
                .put("title", title)
                .put("timing", "通年")
                .put("measure", COUNTED)
                .put("counted", body)
                .put("kind", kind)
                .put("target", target);
    }
}
