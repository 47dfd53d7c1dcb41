package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;

/** The chairs draft what their bodies mean to do and what they did, and the office puts it together (原案を作成する者). */
@Staged
final class Author implements Craft {

    private static final int ACTIVE = 60; // of a hundred bodies, which mean to do more than meet
    private static final int REDRAFT_DAYS = 14;
    private static final int MOST = 2; // activities of one item

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "draftPlan", new Part(Pace.before(2, 8), Author::plan),
                "draftReport",
                        new Part(Pace.before(2, 8), scene -> Chair.received(scene)
                                .and("text", "計画に沿って取り組んだ。")),
                "compile", new Part(Pace.after(1, 4), Author::compile));
    }

    /** What is proposed, and an activity besides; a body that meets when needed has nothing else to plan. */
    private static Typed plan(Scene scene) {
        var typed = Chair.received(scene).and("text", "地域の課題に取り組む。");
        return scene.shown("items").isEmpty() || scene.dice().percent(ACTIVE)
                ? typed.and("items", withActivity(scene))
                : typed;
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

    private static ArrayNode withActivity(Scene scene) {
        var items = scene.each("items", row -> {});
        var kind = scene.dice().pick(scene.offered("kinds"));
        items.addObject()
                .put("title", kind + "の実施")
                .put("timing", "通年")
                .put("measure", "UNDERTAKINGS")
                .put("counted", scene.offered("bodies").get(0))
                .put("kind", kind)
                .put("target", scene.dice().between(1, MOST));
        return items;
    }
}
