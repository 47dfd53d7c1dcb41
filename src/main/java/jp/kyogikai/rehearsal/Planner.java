package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The office takes the proposed days of a year over, finds a place for each, and says why where the charter would have it
 * otherwise (年間計画の担当).
 */
@Staged
final class Planner implements Craft {

    @Override
    public Map<String, Part> parts() {
        return Map.of("editPlan", new Part(Pace.today(), Planner::plan));
    }

    private static Typed plan(Scene scene) {
        return Typed.of("next", "ADOPT")
                .and("meetings", scene.each("meetings", row -> row.put("place", Calling.placeOf(scene.council()))))
                .and("parts", scene.each("parts", Planner::explain));
    }

    private static void explain(ObjectNode part) {
        if (part.path("notes").asText().contains("注意：")) {
            part.put("reason", "会場及び委員の都合による。");
        }
    }
}
