package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("要綱設定の設置の定めと、合計の開催回数")
class ConstitutionTests {

    @ParameterizedTest
    @ValueSource(strings = {"障がい児部会", "障害児部会", "障碍児部会", "障害者・児部会", "障がい者・児部会"})
    @DisplayName("会議体の名称と別名は、「障がい」と「障害」のどちらで書いても同じ会議体を指す")
    void bothSpellingsCallOneBody(String word) {
        var council = Charters.written(
                Charters.SMALL.replace("    name: 暮らし部会\n", "    name: 障がい児部会\n    aliases: [障害者・児部会]\n"));

        assertThat(council.called(word)).map(Body::name).hasValue("障がい児部会");
    }

    @Test
    @DisplayName("時限の会議体は、終わりの日までである")
    void aBodyMayBeSetUpForATime() {
        var constitution = with("until: 令和9年3月31日").constitution();

        assertThat(constitution.holdsOn(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(constitution.holdsOn(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    @DisplayName("終わりを定めない会議体は続く")
    void othersGoOn() {
        assertThat(with("profile: 簡易").constitution().holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    @DisplayName("時限の部会の長は、終わりの日まで、全体会に席があり定数に入る")
    void theSeatOfItsChairEndsWithABody() {
        var council = CharterFile.read("mihon.yaml", charter("until: 令和9年3月31日"));
        var last = LocalDate.of(2027, 3, 31);

        assertThat(council.chairsSeatedIn(id("oya"), last)).containsExactly(id("ko"));
        assertThat(council.fixedNumber(id("oya"), last)).isEqualTo(3);
        assertThat(council.chairsSeatedIn(id("oya"), last.plusDays(1))).isEmpty();
        assertThat(council.fixedNumber(id("oya"), last.plusDays(1))).isEqualTo(2);
        assertThat(council.expectedNumber(id("oya"), last.plusDays(1))).isEqualTo(2);
    }

    @Test
    @DisplayName("時限の全体会が終わっても、ほかに全体会がなければ、決める会議体である")
    void somebodyAlwaysDecides() {
        var council =
                Charters.written(Charters.SMALL.replace("    tier: 全体\n", "    tier: 全体\n    until: 令和9年3月31日\n"));

        var way = new WayUp(council, LocalDate.of(2027, 4, 1));

        assertThat(way.first()).contains(id("oya"));
        assertThat(way.from(id("ko"))).containsExactly(id("ko"), id("oya"));
    }

    @Test
    @DisplayName("調査・検討依頼は、設置期間内の依頼先があるうちだけ選べる")
    void somebodyMustBeThereToBeAsked() {
        var council = CharterFile.read(
                "mihon.yaml",
                charter("until: 令和9年3月31日")
                        .replace("allowed: [採択]", "allowed: [採択, 調査・検討依頼]")
                        .replace("allowed: [上程]", "allowed: [上程, 採択]")
                        .replace("    chair: 会長\n", "    chair: 会長\n    routes: { refers-to: [ko], source: paper }\n"));
        var last = LocalDate.of(2027, 3, 31);

        assertThat(council.outcomesOf(id("oya"), last).list()).containsExactly(Outcome.ADOPT, Outcome.REFER);
        assertThat(council.outcomesOf(id("oya"), last.plusDays(1)).list()).containsExactly(Outcome.ADOPT);
    }

    @Test
    @DisplayName("別名でも会議体が分かる")
    void anotherNameIsKnown() {
        var council = CharterFile.read("mihon.yaml", charter("aliases: [くらし部会, 生活部会]"));

        assertThat(council.called("くらし部会")).contains(council.body(id("ko")));
        assertThat(council.called("暮らし部会")).contains(council.body(id("ko")));
        assertThat(council.called("就労部会")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: 令和9年2月30日 | 「令和9年2月30日」は日付として読み取れません。",
                "until: 来年度末 | 「来年度末」は日付として読み取れません。",
                "aliases: [全体会] | 「暮らし部会」の別名は、「全体会」の名称又は別名と同じです。"
            })
    @DisplayName("読み取れない終わりの日と、ほかの会議体と同じ別名は誤りとする")
    void whatCannotBeIsRefused(String item, String what) {
        assertThat(CharterFile.lint("mihon.yaml", charter(item)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bodies: [oya, onaji] | 「onaji」は、合計で数えられる会議体ではありません。",
                "bodies: [oya], at-least: 0 | 「at-least」の「0」は使えません。",
                "bodies: [oya, oya] | 会議体「oya」が重なっています。",
                "bodies: [] | 「bodies」に会議体がありません。",
                "bodies: [oya], counts: 検討した事例 | 「全体会」は事例検討を行わないため、「検討した事例」を数えられません。",
                "bodies: [oya, ko], counts: 事例検討の参加機関 | 「全体会」「暮らし部会」は事例検討を行わないため"
            })
    @DisplayName("合計の開催回数は、会議を開く会議体と、1以上の数で定める")
    void aTotalIsOverBodiesThatMeet(String items, String what) {
        var atLeast = items.contains("at-least") ? "" : ", at-least: 5";
        var charter = Charters.SMALL.replace(
                "bodies:\n  oya:",
                "year-totals:\n  - { name: 合計, %s%s, source: paper }\nbodies:\n  oya:".formatted(items, atLeast));

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts: 活動, kinds: [研修] | 活動の種類「研修」は、この協議会にありません。もしかして「研修会」ではありませんか。",
                "counts: 活動の実施, kinds: [] | 「kinds」に種類がありません。",
                "counts: 活動, kinds: [訪問, 訪問] | 種類「訪問」が重なっています。",
                "counts: 活動, bodies: [] | 「bodies」に会議体がありません。",
                "bodies: [oya], kinds: [訪問] | 「会議」に、活動の種類「kinds」はありません。",
                "counts: 事例の検討, bodies: [ko], kinds: [訪問] | 「事例の検討」に、活動の種類「kinds」はありません。",
                "counts: 会議 | 項目「bodies」がありません。"
            })
    @DisplayName("J6 活動の合計は、その協議会の活動の種類で定め、活動でないものに種類を書けない")
    void activitiesAreToldByTheirKinds(String items, String what) {
        var charter = totalOf(items);

        assertThat(CharterFile.lint("mihon.yaml", charter))
                .anySatisfy(fault -> assertThat(fault.sentence()).contains(what));
        assertThat(CharterSchema.faults(charter).isEmpty())
                .as("the schema knows no kinds of a charter")
                .isEqualTo(items.contains("[研修]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts: 活動 | oya | 訪問 | true",
                "'counts: 活動, kinds: [研修会, 助言], bodies: [ko]' | ko | 助言 | true",
                "'counts: 活動, kinds: [研修会, 助言], bodies: [ko]' | oya | 助言 | false",
                "'counts: 活動の実施, kinds: [研修会, 助言]' | oya | 訪問 | false",
                "bodies: [ko] | ko | 訪問 | false"
            })
    @DisplayName("J6 活動の合計は、書いた種類と会議体の活動を数え、書かなければ全てを数える")
    void onlyWhatIsNamedIsCounted(String items, String body, String kind, boolean counted) {
        var total = CharterFile.read("mihon.yaml", totalOf(items)).yearTotals().get(0);

        assertThat(total.takes(id(body), kind)).isEqualTo(counted);
    }

    private static String totalOf(String items) {
        return Charters.SMALL.replace(
                "bodies:\n  oya:",
                "year-totals:\n  - { name: 合計, %s, at-least: 5, source: paper }\nbodies:\n  oya:".formatted(items));
    }

    @Test
    @DisplayName("事例検討を行わない会議体が合計に交じるときは、注意にとどめる")
    void someBodiesMayLookAtNoCase() {
        var charter = Charters.SMALL
                .replace(
                        "bodies:\n  oya:",
                        "year-totals:\n  - { name: 合計, counts: 事例の検討, bodies: [oya, ko], at-least: 5, source: paper }\n"
                                + "bodies:\n  oya:")
                .replace("    chair: 会長\n", "    chair: 会長\n    case-review: { allowed: yes, source: paper }\n");

        assertThat(CharterFile.lint("mihon.yaml", charter)).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.what()).isEqualTo("「暮らし部会」は事例検討を行わないため、「事例の検討」を数えられません。");
        });
    }

    @Test
    @DisplayName("同じ名前の合計は認めない")
    void totalsHaveTheirNames() {
        var total = "  - { name: 合計, bodies: [oya], at-least: 5, source: paper }\n";
        var charter = Charters.SMALL.replace("bodies:\n  oya:", "year-totals:\n" + total + total + "bodies:\n  oya:");

        assertThat(CharterFile.lint("mihon.yaml", charter)).singleElement().satisfies(fault -> assertThat(fault.what())
                .isEqualTo("合計の定め「合計」が重なっています。"));
    }

    private static Body with(String item) {
        return CharterFile.read("mihon.yaml", charter(item)).body(id("ko"));
    }

    private static String charter(String item) {
        return Charters.SMALL.replace("    name: 暮らし部会\n", "    name: 暮らし部会\n    " + item + "\n");
    }
}
