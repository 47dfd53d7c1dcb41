package jp.kyogikai.charter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what only the bodies together can tell: no circle among them, and no rule that cannot be kept. */
record BodyLint(Council council, BodyFaults faults) {

    void check() {
        council.bodies().forEach(body -> {
            parentsEnd(body);
            chairsHaveBodies(body);
            fixedNumberIsKnown(body);
            reviewHasMeetings(body);
            statusHasMeetings(body);
            statusStandsOnce(body);
            writtenIsAllowed(body);
            convenorIsKnown(body);
            nameIsItsOwn(body);
            titlesAreItsOwn(body);
            aliasesAreItsOwn(body);
            minutesAreWritten(body);
            publicNamesTellNoMore(body);
        });
    }

    private void parentsEnd(Body body) {
        if (Circle.leadsBack(
                council, body, above -> Stream.ofNullable(above.parent()).toList())) {
            faults.error(body, "parent", "「" + body.name() + "」の上位の会議体をたどると元に戻ります。", "「parent: 」を改めてください。");
        }
    }

    private void chairsHaveBodies(Body body) {
        body.seats().stream()
                .map(Seat::chairsOf)
                .filter(tier -> tier != null && council.bodiesOf(tier).isEmpty())
                .forEach(tier -> faults.error(
                        body,
                        "seats",
                        "「" + body.name() + "」の委員とする長の会議体が1つもありません。",
                        "「of: 」の階層を改めるか、その階層の会議体を書いてください。"));
    }

    private void fixedNumberIsKnown(Body body) {
        var uncounted = body.seats().stream().anyMatch(seat -> seat.kind() != SeatKind.CHAIRS && seat.count() == 0);
        if (body.quorum().base() == QuorumBase.FIXED
                && (uncounted || body.seats().isEmpty())) {
            faults.error(
                    body,
                    "quorum",
                    "「" + body.name() + "」の定足数は定数によりますが、定数が分かりません。",
                    "「seats: 」の全てに「count: 」（「at-most: 」と「about: 」は定数になりません）を書くか、「base: 現員」にしてください。");
        }
    }

    /** The circle of a case talks about it anyhow, and its meetings are not run as meetings. */
    private void reviewHasMeetings(Body body) {
        if (body.caseReview().allowed() && body.tier() == Tier.CASE) {
            faults.error(
                    body,
                    "case-review",
                    "「" + body.name() + "」は個別の階層にあり、次第のある会議を開かないため、事例検討を行えません。",
                    "「case-review: 」を消してください。");
        }
    }

    private void statusHasMeetings(Body body) {
        if (body.caseStatus().reported() && body.tier() == Tier.CASE) {
            faults.error(
                    body,
                    "case-status",
                    "「" + body.name() + "」は個別の階層にあり、次第のある会議を開かないため、運営状況を報告できません。",
                    "「case-status: 」を消し、調整・実務又は全体の階層の会議体に書いてください。");
        }
    }

    /** The rule itself puts the item on the agenda. */
    private void statusStandsOnce(Body body) {
        if (body.caseStatus().reported() && body.standingItems().contains(CaseStatusRule.TITLE)) {
            faults.error(
                    body,
                    "standing-items",
                    "「" + body.name() + "」の定例の議題に「" + CaseStatusRule.TITLE + "」が重なっています。",
                    "「case-status: 」により議題に入るので、「standing-items: 」から消してください。");
        }
    }

    /** Of several cities together nobody is the mayor; and the chair of the council is elected in the plenary. */
    private void convenorIsKnown(Body body) {
        var rule = body.convenor();
        var caller = rule.by().presides() ? rule.first() : rule.by();
        var isUnknown = (caller == Convenor.MAYOR && council.mayors().size() != 1)
                || (caller == Convenor.WELFARE_OFFICE && !MayorsReader.isOne(council.city()));
        if (isUnknown && rule.signs() == null) {
            faults.error(
                    body,
                    "convenor",
                    "「" + body.name() + "」を招集する「" + caller.label() + "」の名称が、「city: " + council.city() + "」から分かりません。",
                    "「convenor: 」に「signs: 」で名称を書いてください。");
        }
        var asksPresident = rule.by() == Convenor.COUNCIL_CHAIR || rule.first() == Convenor.COUNCIL_CHAIR;
        if (asksPresident && council.presidency().isEmpty()) {
            faults.error(body, "convenor", "「" + body.name() + "」を招集する「会長」の会議体（全体の階層）がありません。", "「会議体の長」などと書いてください。");
        } else if (rule.by() == Convenor.CHAIR
                && rule.first() == Convenor.COUNCIL_CHAIR
                && council.presidency().filter(body::equals).isPresent()) {
            faults.error(
                    body,
                    "convenor",
                    "「" + body.name() + "」の長が会長であり、会長がいないときに招集する者がいません。",
                    "「first: 」に「事務局」、「首長」又は「福祉事務所長」と書いてください。");
        }
    }

    private void nameIsItsOwn(Body body) {
        council.bodies().stream()
                .takeWhile(earlier -> !earlier.equals(body))
                .filter(earlier -> earlier.isNamed(body.name()))
                .findFirst()
                .ifPresent(earlier -> faults.error(
                        body,
                        "name",
                        earlier.name().equals(body.name())
                                ? "「" + body.name() + "」という名称の会議体が2つ以上あります。"
                                : "「" + body.name() + "」の名称は、「" + earlier.name() + "」と書き方が違うだけです。",
                        "どれかの「name: 」を改めてください。"));
    }

    /** Meetings are known by their title and number, also to the engine; a circle of a case has no such meetings. */
    private void titlesAreItsOwn(Body body) {
        var titles = titles(body);
        if (titles.size() == 1) {
            faults.error(
                    body,
                    "titles",
                    "「" + body.name() + "」の定例の会議と臨時の会議の名称が、どちらも「"
                            + body.titles().regular() + "」です。",
                    "「extraordinary: 」を改めるか、消してください。");
        }
        council.meetingBodies().stream()
                .takeWhile(earlier -> !earlier.equals(body))
                .filter(earlier -> !earlier.name().equals(body.name()))
                .forEach(earlier -> titles.stream()
                        .filter(titles(earlier)::contains)
                        .findFirst()
                        .ifPresent(title -> faults.error(
                                body,
                                "titles",
                                "「" + body.name() + "」の会議の名称「" + title + "」は、「" + earlier.name() + "」の会議の名称と同じです。",
                                "「titles: 」に「" + body.name() + title + "」などと書いてください。")));
    }

    private static Set<String> titles(Body body) {
        return body.tier() == Tier.CASE
                ? Set.of()
                : new LinkedHashSet<>(
                        List.of(body.titles().regular(), body.titles().extraordinary()));
    }

    private void aliasesAreItsOwn(Body body) {
        council.bodies().stream()
                .filter(other -> !other.equals(body))
                .filter(other -> body.constitution().aliases().stream().anyMatch(other::isCalled))
                .forEach(other -> faults.error(
                        body,
                        "aliases",
                        "「" + body.name() + "」の別名は、「" + other.name() + "」の名称又は別名と同じです。",
                        "「aliases: 」から消してください。"));
    }

    private void writtenIsAllowed(Body body) {
        if (body.written().counted() && !body.written().allowed()) {
            faults.error(
                    body,
                    "written",
                    "「" + body.name() + "」は書面開催を行わないのに、開催回数に数えることになっています。",
                    "「allowed: yes」にするか、「counted: 」を消してください。");
        }
        if (body.written().allowed() && body.tier() == Tier.CASE) {
            faults.error(
                    body,
                    "written",
                    "「" + body.name() + "」は個別の階層にあり、次第のある会議を開かないため、書面開催を行えません。",
                    "「written: 」を消してください。");
        }
    }

    private void minutesAreWritten(Body body) {
        if (!body.minutes().equals(MinutesRule.USUAL) && body.tier() == Tier.CASE) {
            faults.error(
                    body,
                    "minutes",
                    "「" + body.name() + "」は個別の階層にあり、次第のある会議を開かないため、会議録の様式などを定められません。",
                    "「minutes: 」を消してください。");
        }
    }

    /** What those of the meeting do not read, the public does not read either. */
    private void publicNamesTellNoMore(Body body) {
        var minutes = body.minutes();
        if (minutes.published() == SpeakerNaming.NAME && minutes.internal() != SpeakerNaming.NAME) {
            faults.error(
                    body,
                    "minutes",
                    "「" + body.name() + "」の公開用の会議録だけが、発言者を実名で表すことになっています。",
                    "「public-naming: 」を「" + minutes.internal().label() + "」などに改めるか、「naming: 実名」としてください。");
        }
    }
}
