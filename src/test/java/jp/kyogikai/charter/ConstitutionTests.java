package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("要綱設定の設置の定めと、合計の開催回数")
class ConstitutionTests {

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
                "bodies: [oya, onaji] | 「onaji」は、会議の回数を数えられる会議体ではありません。",
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
