package jp.kyogikai.charter;

/** Checks that whoever may be asked to investigate holds meetings of experts, and can adopt the report there. */
record ReferralLint(Council council, BodyFaults faults) {

    void check() {
        council.bodies().forEach(body -> {
            body.refersTo().stream().map(council::body).forEach(asked -> askedBodyReports(body, asked));
            referralHasRoute(body);
        });
    }

    /**
     * A single case is supported outside of meetings, and what a deciding body says of an issue is taken for its
     * decision; a report is adopted only by a decision of the body that was asked.
     */
    private void askedBodyReports(Body body, Body asked) {
        if (asked.equals(body)) {
            error(body, "「" + body.name() + "」は、自らに調査・検討を依頼できません。", "「refers-to: 」から消してください。");
        } else if (!asked.tier().isExpert()) {
            error(
                    body,
                    "「" + body.name() + "」の依頼先「" + asked.name() + "」は、"
                            + asked.tier().label() + "の階層の会議体であり、調査・検討の依頼を受けられません。",
                    "「refers-to: 」には、専門部会又は分科会の階層の会議体を書いてください。");
        } else if (!asked.outcomes().contains(Outcome.ADOPT)) {
            error(
                    body,
                    "「" + body.name() + "」の依頼先「" + asked.name() + "」は「採択」を選べないため、報告を決められません。",
                    "「" + asked.name() + "」の「outcomes: 」に「採択」を加えるか、「refers-to: 」から消してください。");
        }
    }

    private void error(Body body, String what, String mend) {
        faults.error(body, "routes", what, mend);
    }

    private void referralHasRoute(Body body) {
        if (body.outcomes().contains(Outcome.REFER) && body.refersTo().isEmpty()) {
            faults.error(
                    body,
                    "outcomes",
                    "「" + body.name() + "」は「調査・検討依頼」を選べますが、依頼先がありません。",
                    "「routes: 」に「refers-to: 」を書くか、「調査・検討依頼」を消してください。");
        }
    }
}
