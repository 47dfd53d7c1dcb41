package jp.kyogikai.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The office prepares meetings, takes down what happens in them and answers those who raised an issue (事務局). */
@Staged
final class Secretariat implements Craft {

    private static final String REASON = "協議の結果による。";
    private static final Map<String, Integer> WEIGHTS =
            Map.of("SUBMIT", 24, "ADOPT", 24, "RESOLVE", 8, "REFER", 6, "CONTINUE", 4, "POSTPONED", 3, "REVIEWED", 24);

    @Override
    public Map<String, Part> parts() {
        return Map.ofEntries(
                Map.entry("compileAgenda", new Part(Pace.before(3, 5), Secretariat::agenda)),
                Map.entry("takeAttendance", new Part(Pace.onTheDay(), Secretariat::attendance)),
                Map.entry("takeBallots", new Part(Pace.onTheDay(), Secretariat::ballots)),
                Map.entry("takeResults", new Part(Pace.onTheDay(), Secretariat::results)),
                Map.entry("writeMinutes", new Part(Pace.after(4, 14), Secretariat::minutes)),
                Map.entry("planReferrals", new Part(Pace.after(2, 6), Secretariat::referrals)),
                Map.entry("sendInquiry", new Part(Pace.after(2, 6), scene -> Typed.of("addressee", "圏域の協議会")
                        .and("replyDue", scene.inDays(60)))),
                Map.entry("awaitReply", new Part(Pace.after(15, 35), scene -> Typed.of("reply", "圏域でも取り組む。"))),
                Map.entry("planMeasures", new Part(Pace.after(3, 10), Secretariat::measures)),
                Map.entry("answerOrigin", new Part(Pace.after(2, 8), scene -> Typed.of("answer", REASON))),
                Map.entry("clarify", new Part(Pace.after(1, 4), scene -> Typed.of("clarification", "市内全域を対象とする。"))),
                Map.entry("judgeOutOfTurn", new Part(Pace.after(1, 3), Secretariat::outOfTurn)));
    }

    /** Everything that waits comes onto the agenda; where nothing does, those who come tell each other of their work. */
    private static Typed agenda(Scene scene) {
        var typed = Typed.of("matters", scene.each("matters", row -> row.put("include", true)));
        return scene.shown("matters").isEmpty() && scene.shown("others").isEmpty()
                ? typed.and("others", Typed.row("kind", "SHARING", "title", "各機関の近況"))
                : typed;
    }

    /** On some days nearly all come, on others hardly half; the chair comes whenever anybody does. */
    private static Typed attendance(Scene scene) {
        var turnout = scene.dice().between(50, 95);
        var rows = scene.each(
                "attendance",
                row -> row.put("presence", of(scene, row, "name").percent(turnout) ? "PRESENT" : "EXCUSED"));
        var presiding = scene.shown("presiding").asText();
        rows.forEach(row -> {
            if (row.path("ref").asText().equals(presiding)) {
                ((ObjectNode) row).put("presence", "PRESENT");
            }
        });
        return Typed.of("attendance", rows);
    }

    private static Typed ballots(Scene scene) {
        return Typed.of(
                "ballots",
                scene.each(
                        "ballots",
                        row -> row.put(
                                "ballot",
                                of(scene, row, "name")
                                        .pick(List.of("FOR", "NONE"), it -> it.equals("FOR") ? 85 : 15))));
    }

    /** One of the results that the form offers; where the quorum is missing nobody tries to decide. */
    private static Typed results(Scene scene) {
        return Typed.of("next", "DECIDE").and("results", scene.each("results", row -> {
            if (row.path("choose").asBoolean()) {
                row.put("result", result(scene, row, "outcomes")).put("reason", REASON);
            }
            if (row.path("closed").asBoolean()) {
                row.put("review", result(scene, row, "reviewOutcomes"));
            }
        }));
    }

    /**
     * Nobody puts two issues together where only one thing is on the agenda. Whoever is refused decides the next time and
     * then puts everything off, in turn; one of the two is what the rules leave, as where too few ballots came back.
     */
    private static String result(Scene scene, ObjectNode row, String choices) {
        var offered = scene.offered(choices);
        var dice = of(scene, row, "heading");
        if (offered.contains("REPORTED")) {
            return dice.pick(List.of("REPORTED", "POSTPONED"));
        }
        if (scene.attempt() > 0 && scene.attempt() % 2 == 0) {
            return "POSTPONED";
        }
        var possible = offered.stream()
                .filter(it -> scene.attempt() == 0 || !it.equals("POSTPONED"))
                .filter(it -> !it.equals("MERGE") || scene.shown("results").size() > 1)
                .toList();
        return dice.pick(possible, it -> WEIGHTS.getOrDefault(it, 1));
    }

    /** A list may come in any order; what happens to one row does not depend on it. */
    private static Dice of(Scene scene, ObjectNode row, String words) {
        return scene.dice().of(row.path(words).asText());
    }

    private static Typed minutes(Scene scene) {
        return Typed.of("minutes", scene.each("minutes", row -> row.put("discussion", "出席者から意見があり、協議した。")));
    }

    /** One or two of the bodies that may be asked. */
    private static Typed referrals(Scene scene) {
        var rows = scene.each("subcommittees", row -> row.put("include", false));
        if (rows.isEmpty()) {
            return Typed.of("subcommittees", rows); // all have ended: the issue waits again
        }
        var asked = List.of(scene.dice().between(1, rows.size()), scene.dice().between(1, rows.size()));
        asked.forEach(nth -> ((ObjectNode) rows.get(nth - 1)).put("include", true));
        return Typed.of("subcommittees", rows).and("question", "市内の実情").and("due", scene.inDays(90));
    }

    private static Typed measures(Scene scene) {
        return Typed.of(
                "measures",
                Typed.row(
                        "kind",
                        scene.dice().pick(List.of("OWN", "OWN", "PROPOSAL", "LEARNING")),
                        "responsible",
                        "基幹相談支援センター",
                        "action",
                        "手順書を作る。",
                        "due",
                        scene.inDays(scene.dice().between(60, 240))));
    }

    /** A meeting out of turn is wanted first; where the charter knows none, the next one is waited for. */
    private static Typed outOfTurn(Scene scene) {
        var wanted = scene.attempt() == 0 && scene.dice().percent(50);
        return Typed.of("choice", wanted ? "HOLD" : "WAIT").and("reason", "期限と次の会議を考慮した。");
    }
}
