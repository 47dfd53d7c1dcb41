package jp.kyogikai.charter;

/** Checks that every matter before a body can come to an end or go on, and that no outcome leads nowhere. */
record RouteLint(Council council, BodyFaults faults) {

    void check() {
        council.bodies().forEach(body -> {
            decidingEnds(body);
            programGoesOn(body);
            submissionsEnd(body);
            submissionHasRoute(body);
            submissionGoesUp(body);
            returnHasRoute(body);
        });
        somebodyDecides();
    }

    /** Without one, an issue would end unheard on the day it is registered, and nobody could adopt a plan. */
    private void somebodyDecides() {
        if (!council.bodies().isEmpty() && council.deciding().isEmpty()) {
            faults.error(
                    "調整・実務又は全体の階層の会議体が1つもないため、課題や事業計画を審議する会議体がありません。", "課題を決める会議体の「tier: 」を、「全体」又は「調整・実務」としてください。");
        }
    }

    /** What is only put off, sent round or merged into something else would stay with the body for ever. */
    private void decidingEnds(Body body) {
        if (body.tier().isDeciding() && body.outcomes().stream().noneMatch(Outcome::concludes)) {
            faults.error(
                    body,
                    "outcomes",
                    "「" + body.name() + "」は、課題の協議を終える審議結果を選べません。",
                    "「outcomes: 」の「allowed: 」に、「採択」「解決」「見送り」など（上位の会議体があれば「上程」）を加えてください。");
        }
    }

    /** The plan of a year passes every deciding body; a warning, because no council has to make one (事業計画・事業報告). */
    private void programGoesOn(Body body) {
        var outcomes = body.outcomes();
        if (body.tier().isDeciding()
                && outcomes.stream().anyMatch(Outcome::concludes)
                && outcomes.stream().noneMatch(Outcome::letsGoOn)) {
            faults.warning(
                    body,
                    "outcomes",
                    "「" + body.name() + "」は「採択」「会長一任」「上程」のどれも選べないため、事業計画と事業報告を付議しても、採択に進めません。",
                    "「outcomes: 」の「allowed: 」に、「採択」など（上位の会議体があれば「上程」）を加えてください。事業計画を作らない協議会では、このままで差し支えありません。");
        }
    }

    private void submissionsEnd(Body body) {
        if (Circle.leadsBack(council, body, Body::submitsTo)) {
            faults.error(
                    body,
                    "routes",
                    "「" + body.name() + "」から上程した課題が回って戻ります。",
                    "「submits-to: 」を改めてください。戻す先は「returns-to: 」に書きます。");
        }
    }

    private void submissionHasRoute(Body body) {
        if (body.outcomes().contains(Outcome.SUBMIT) && body.submitsTo().isEmpty()) {
            faults.error(
                    body,
                    "outcomes",
                    "「" + body.name() + "」は「上程」を選べますが、上程先がありません。",
                    "「routes: 」に「submits-to: 」を書くか、「上程」を消してください。");
        }
    }

    /** An issue rises through the tiers that decide, so that any other body would be passed over. */
    private void submissionGoesUp(Body body) {
        if (!body.tier().isDeciding() || !body.outcomes().contains(Outcome.SUBMIT)) {
            return;
        }
        var passedOver = body.submitsTo().stream()
                .map(council::body)
                .filter(it -> it.tier().compareTo(body.tier()) < 0)
                .toList();
        if (passedOver.size() < body.submitsTo().size()) {
            passedOver.forEach(it -> faults.warning(
                    body,
                    "routes",
                    "「" + body.name() + "」の上程先「" + it.name() + "」は、下の階層の会議体であるため、上程されません。",
                    "「submits-to: 」から消してください。"));
        } else if (!passedOver.isEmpty()) {
            var tiers = body.tier() == Tier.PLENARY ? "全体" : "調整・実務又は全体";
            faults.error(
                    body,
                    "routes",
                    "「" + body.name() + "」は「上程」を選べますが、上程先に、上程された課題を決める会議体がありません。",
                    "「submits-to: 」に" + tiers + "の階層の会議体を書くか、「outcomes: 」から「上程」を消してください。");
        }
    }

    private void returnHasRoute(Body body) {
        var back = body.outcomes().stream()
                .filter(Outcome::goesBack)
                .filter(outcome -> !isWorkedOverAgain(body, outcome))
                .findFirst();
        if (back.isPresent() && body.returnsTo().isEmpty()) {
            var label = back.get().label();
            faults.error(
                    body,
                    "outcomes",
                    "「" + body.name() + "」は「" + label + "」を選べますが、戻す先がありません。",
                    "「routes: 」に「returns-to: 」を書くか、「" + label + "」を消してください。");
        }
    }

    /** What a subcommittee sends back is the draft of its own report, which needs no route. */
    private static boolean isWorkedOverAgain(Body body, Outcome outcome) {
        return body.tier().isExpert() && outcome == Outcome.RETURN;
    }
}
