package jp.kyogikai.rehearsal;

import java.util.List;
import java.util.Map;

/** The chair looks at papers and answers for the body, or the office does so for whoever cannot (会長・部会長). */
@Staged
final class Chair implements Craft {

    private static final int SENT_BACK = 10; // of a hundred papers

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "reviewAgenda", new Part(Pace.after(1, 2), Chair::review),
                "reviewMinutes", new Part(Pace.after(2, 6), Chair::review),
                "settleWording",
                        new Part(Pace.after(2, 8), scene -> received(scene).and("wording", "会長が確定した内容のとおり。")),
                "answerRequest", new Part(Pace.after(2, 7), Chair::reply),
                "investigate", new Part(Pace.after(15, 35), Chair::investigation));
    }

    private static Typed review(Scene scene) {
        return scene.dice().percent(SENT_BACK)
                ? received(scene).and("decision", "RETURNED").and("remark", "日付を確かめること。")
                : received(scene).and("decision", "APPROVED").and("remark", "");
    }

    private static Typed reply(Scene scene) {
        var kind = scene.dice().pick(List.of("ACCEPTED", "ASKED", "DECLINED"), it -> it.equals("ACCEPTED") ? 88 : 6);
        return received(scene).and("reply", kind).and("remark", kind.equals("ACCEPTED") ? "" : "対象の範囲による。");
    }

    /** Who writes down what somebody else said says how it came. */
    static Typed received(Scene scene) {
        var typed = Typed.nothing();
        if (scene.shown("received").asText().isEmpty()) {
            typed.and("received", "PHONE");
        }
        for (var name : List.of("approver", "replier", "sender")) {
            if (scene.form().shown().containsKey(name)
                    && scene.shown(name).asText().isEmpty()) {
                typed.and(name, "会長");
            }
        }
        return typed;
    }

    private static Typed investigation(Scene scene) {
        return Typed.of("report", "窓口を一つにすることが有効と考えられる。")
                .and("next", scene.dice().percent(70) ? "SEND" : "KEEP");
    }
}
