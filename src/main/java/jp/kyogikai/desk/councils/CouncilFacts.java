package jp.kyogikai.desk.councils;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Deadline;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.desk.councils.BodyRow.Rule;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wareki;

/** What a council settles for all of its bodies, in words (協議会の決まりの表示). */
final class CouncilFacts {

    private CouncilFacts() {}

    static List<Rule> of(Council council) {
        return Stream.of(deadlines(council), closingDays(council), cases(council), year(council))
                .flatMap(rules -> rules)
                .filter(rule -> !rule.words().isEmpty())
                .toList();
    }

    private static Stream<Rule> deadlines(Council council) {
        var deadlines = council.deadlines();
        var extension = deadlines.extension();
        return Stream.of(
                until("招集の通知", "会議の%sまで", deadlines.notice()),
                deadlines.papersApart()
                        ? until("会議資料の送付", "会議の%sまで（会議運営の型が標準の会議体。簡易の会議体は、招集の通知に同封する）", deadlines.papers())
                        : rule("会議資料の送付", "招集の通知に同封する", deadlines.papers().article()),
                within("結果概要のお知らせ", "会議から%s（会議運営の型が標準の会議体）", deadlines.outline()),
                within("会議録の確定", "会議から%s", deadlines.minutes()),
                within("調査・検討の報告", "依頼から%s", deadlines.referral()),
                within("検討結果のお知らせ", "結論から%s", deadlines.answer()),
                until("期限が近いことの表示", "期限の%sから", deadlines.remind()),
                rule(
                        "期限超過の引継ぎ",
                        deadlines.overdue().escalateAfter() + "日ごとに、次の者へ引き継ぐ",
                        deadlines.overdue().article()),
                rule(
                        "期限の延長",
                        "%sができる。会議の日などから数える期限は、延長%s"
                                .formatted(
                                        extension.chairs() ? "事務局及び担当の会議体の長" : "事務局",
                                        extension.fixed() ? "できる" : "できない"),
                        extension.article()));
    }

    private static Rule until(String name, String words, Deadline deadline) {
        return rule(name, words.formatted(deadline.wordsBefore()) + onClosedDay(deadline), deadline.article());
    }

    private static Rule within(String name, String words, Deadline deadline) {
        return rule(name, words.formatted(deadline.words()) + onClosedDay(deadline), deadline.article());
    }

    private static String onClosedDay(Deadline deadline) {
        var words = deadline.wordsOnClosedDay();
        return words.isEmpty() ? "" : "。" + words;
    }

    private static Stream<Rule> closingDays(Council council) {
        var days = council.closingDays();
        return Stream.of(
                rule("閉庁日", days.words(), days.article()),
                rule("閉庁日であっても開庁する日", days.wordsOfOpenDays(), days.article()));
    }

    private static Stream<Rule> cases(Council council) {
        var rules = council.caseRules();
        return council.bodiesOf(Tier.CASE).isEmpty()
                ? Stream.of()
                : Stream.of(
                        rule(
                                "匿名化の確認",
                                council.anonymity().confirmedBy().label() + "（文案を作成した者を除く）",
                                council.anonymity().article()),
                        rule("最初の個別支援会議", "事例の登録から%d日以内を目安とする".formatted(rules.convenedWithin()), rules.article()),
                        rule("個別事例の分野", String.join("、", rules.fields()), rules.article()));
    }

    private static Stream<Rule> year(Council council) {
        var plan = council.yearPlan();
        var deciding = council.bodiesOf(Tier.COORDINATION).isEmpty()
                        || council.bodiesOf(Tier.PLENARY).isEmpty()
                ? ""
                : "調整・実務の会議体の会議は、全体の会議体の会議のおよそ%d日前（前後%d日まで）に開く。".formatted(plan.leadDays(), plan.toleranceDays());
        return Stream.concat(
                Stream.of(
                        rule(
                                "年間計画",
                                deciding
                                        + "時刻の定めがない会議は、%sから%sまで"
                                                .formatted(Wareki.time(plan.from()), Wareki.time(plan.to())),
                                plan.article()),
                        rule(
                                "活動の種類",
                                String.join("、", council.activities().kinds()),
                                council.activities().article())),
                council.yearTotals().stream().map(total -> rule(total.name(), total(total, council), total.article())));
    }

    private static String total(YearTotal total, Council council) {
        var bodies = total.bodies().stream().map(council::body).map(Body::name).collect(joining("、"));
        var where = bodies.isEmpty() ? "" : "（" + bodies + "）";
        var counting = total.counting().equals(total.article()) ? "" : "（数え方の根拠：%s）".formatted(total.counting());
        return "%s。%s%sを数える%s".formatted(total.words(), total.counted(), where, counting);
    }

    private static Rule rule(String name, String words, Article source) {
        return new Rule(name, words, source.toString());
    }
}
