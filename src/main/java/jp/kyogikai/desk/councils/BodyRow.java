package jp.kyogikai.desk.councils;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Grounds.Item;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.charter.Seat;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Wareki;

/**
 * One body with its rules, as its charter tells them (会議体の決まり).
 *
 * @param above the body above it; empty where there is none
 * @param aboveSource where that comes from; empty where the charter does not tell it, as with the purpose
 * @param facts the rules that hold for it, in the order of the page
 */
public record BodyRow(
        String id,
        String name,
        String tier,
        String above,
        String aboveSource,
        String purpose,
        String purposeSource,
        List<Rule> facts) {

    /** One rule in words, and where it comes from; the source is empty where the rule has none of its own. */
    public record Rule(String name, String words, String source) {}

    static BodyRow of(Body body, Council council) {
        var above = body.parent();
        return new BodyRow(
                body.id().value(),
                body.name(),
                body.tier().label(),
                above == null ? "" : council.body(above).name(),
                ground(body, Item.PARENT),
                body.purpose(),
                ground(body, Item.PURPOSE),
                Stream.of(rules(body, council), meetings(body), routes(body, council), constitution(body))
                        .flatMap(rules -> rules)
                        .filter(rule -> !rule.words().isEmpty())
                        .toList());
    }

    private static Stream<Rule> rules(Body body, Council council) {
        return Stream.of(
                new Rule("長", body.chairTitle(), ground(body, Item.CHAIR)),
                rule("招集", body.convenor().words(council, body), body.convenor().article()),
                new Rule("会議の名称", String.join("、", body.titles().besides(body.name())), ground(body, Item.TITLES)),
                rule("開催", cadence(body), body.cadence().article()),
                rule("定足数", quorum(body), body.quorum().article()),
                rule("議決", body.decision().words(), body.decision().article()),
                rule("公開", publicity(body), body.publicity().article()),
                rule(
                        "審議結果",
                        body.outcomes().stream().map(Outcome::label).collect(joining("、")),
                        body.allowedOutcomes().article()),
                new Rule("委員", body.seats().stream().map(Seat::words).collect(joining("、")), sources(body.seats())));
    }

    /** How its meetings go; the circle of a case meets without any of these. */
    private static Stream<Rule> meetings(Body body) {
        var written = body.written();
        var minutes = body.minutes();
        return body.tier() == Tier.CASE
                ? Stream.of()
                : Stream.of(
                        new Rule("定例の議題", String.join("、", body.standingItems()), ground(body, Item.STANDING_ITEMS)),
                        rule(
                                CaseStatusRule.TITLE,
                                body.caseStatus().reported() ? "毎回の議題に入れる" : "",
                                body.caseStatus().article()),
                        rule(
                                "事例検討",
                                body.caseReview().allowed() ? "行う" : "",
                                body.caseReview().article()),
                        rule(
                                "持越し",
                                body.postponement().atMost() + "回まで",
                                body.postponement().article()),
                        rule(
                                "書面開催",
                                written.allowed() ? "認める（開催回数に数え%s）".formatted(written.counted() ? "る" : "ない") : "",
                                written.article()),
                        rule(
                                "会議録",
                                "様式は%s。発言者は%s（公開用は%s）"
                                        .formatted(
                                                minutes.style().label(),
                                                minutes.internal().label(),
                                                minutes.published().label()),
                                minutes.article()),
                        new Rule("会議運営の型", body.profile().label(), ""));
    }

    private static String cadence(Body body) {
        var cadence = body.cadence();
        var usual = cadence.usual().words();
        return cadence.words()
                + (usual.isEmpty() ? "" : "（" + usual + "）")
                + (cadence.spaced() ? distance(cadence) : "")
                + (cadence.extraordinaryAllowed() ? "" : "。臨時の開催は認めない");
    }

    private static String distance(Cadence cadence) {
        var tolerance = cadence.toleranceMonths();
        return "。間隔は%dか月%s"
                .formatted(cadence.intervalMonths(), tolerance == 0 ? "" : "（前後%dか月まで）".formatted(tolerance));
    }

    private static String quorum(Body body) {
        var quorum = body.quorum();
        return quorum.rule() == QuorumRule.NONE
                ? quorum.words()
                : "%s。代理出席は%s、オンラインは%s、遅参は%s"
                        .formatted(
                                quorum.words(),
                                counted(quorum.proxiesCount()),
                                counted(quorum.onlineCounts()),
                                counted(quorum.lateCounts()));
    }

    private static String counted(boolean counted) {
        return counted ? "数える" : "数えない";
    }

    private static String publicity(Body body) {
        var publicity = body.publicity();
        return publicity.rule().label()
                + (publicity.reason().isEmpty() ? "" : "（非公開とするときの理由は、" + publicity.reason() + "）");
    }

    private static Stream<Rule> routes(Body body, Council council) {
        var routes = body.routes();
        return Stream.of(
                rule(
                        "上程先",
                        names(routes.submits().to(), council),
                        routes.submits().article()),
                rule(
                        "差し戻し先",
                        names(routes.returns().to(), council),
                        routes.returns().article()),
                rule(
                        "依頼先",
                        names(routes.refers().to(), council),
                        routes.refers().article()));
    }

    private static Stream<Rule> constitution(Body body) {
        var constitution = body.constitution();
        return Stream.of(
                new Rule("別の呼び名", String.join("、", constitution.aliases()), ""),
                new Rule(
                        "協議の場", Optional.ofNullable(constitution.statutory()).orElse(""), ground(body, Item.STATUTORY)),
                new Rule(
                        "設置期間",
                        Optional.ofNullable(constitution.until())
                                .map(day -> Wareki.day(day) + "まで")
                                .orElse(""),
                        ground(body, Item.UNTIL)));
    }

    private static String ground(Body body, Item item) {
        return body.grounds().of(item).map(Article::toString).orElse("");
    }

    private static Rule rule(String name, String words, Article source) {
        return new Rule(name, words, source.toString());
    }

    private static String names(List<BodyId> bodies, Council council) {
        return bodies.stream().map(council::body).map(Body::name).collect(joining("、"));
    }

    private static String sources(List<Seat> seats) {
        return seats.stream().map(seat -> seat.article().toString()).distinct().collect(joining("、"));
    }
}
