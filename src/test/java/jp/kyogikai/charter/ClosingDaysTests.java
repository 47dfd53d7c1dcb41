package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("閉庁日の定め")
class ClosingDaysTests {

    private static final String DAYS = """
            closing-days:
              year-end: no
              days:
                - { day: 6月23日, name: 慰霊の日 }
                - { day: 令和8年11月13日, name: 庁舎の停電 }
              open-days:
                - { day: 令和9年3月28日, name: 庁舎移転後の開庁 }
              source: youko 第1条
            """;

    @Test
    @DisplayName("木更津市の閉庁日は、土曜日・日曜日・祝日と年末年始とし、既定（未確認）と記す")
    void kisarazuHasTheUsualDays() {
        var days = Charters.kisarazu().closingDays();

        assertThat(days).isEqualTo(new ClosingDays(OfficeCalendar.USUAL, Article.unconfirmed()));
    }

    @Test
    @DisplayName("閉庁日を書かない要綱設定は、注意なしに同じ既定の扱いとなる")
    void whatIsNotWrittenIsUsual() {
        var reading = CharterFile.examine("mihon.yaml", Charters.SMALL);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.orRaise().closingDays())
                .isEqualTo(Charters.kisarazu().closingDays());
    }

    @Test
    @DisplayName("A5 閉庁日は、土曜日、日曜日、祝日及び年末年始に、協議会の日を、毎年か1度かが分かるように並べて示す")
    void closingDaysAreToldInWords() {
        var days = written().closingDays();

        assertThat(days.words()).isEqualTo("土曜日、日曜日、祝日、慰霊の日（毎年6月23日）、庁舎の停電（令和8年11月13日）");
        assertThat(days.wordsOfOpenDays()).isEqualTo("庁舎移転後の開庁（令和9年3月28日）");
        assertThat(ClosingDays.USUAL.words()).isEqualTo("土曜日、日曜日、祝日、年末年始（12月29日から1月3日まで）");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2026-06-23, 慰霊の日", "2027-06-23, 慰霊の日", "2026-11-13, 庁舎の停電", "2027-03-27, 土曜日", "2027-01-01, 元日"})
    @DisplayName("市の閉庁日は、書いた日に、書いた名称で加わる")
    void ownDaysAreClosed(LocalDate date, String why) {
        assertThat(written().officeCalendar().whyClosed(date)).contains(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2027-11-12", "2027-03-28", "2026-12-29", "2027-01-04"})
    @DisplayName("その日だけの閉庁日は翌年に及ばず、特に開く日と、閉じない年末年始は開庁日である")
    void otherDaysAreOpen(LocalDate date) {
        assertThat(written().officeCalendar().isOpen(date)).isTrue();
    }

    @Test
    @DisplayName("閉庁日の根拠となる条例の条を引ける")
    void articleIsKept() {
        assertThat(written().closingDays().article()).isEqualTo(Article.bylaw("要綱第1条"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            year-end: no                  | year-ends: no                  | 10 | 項目「year-ends」は使えません。もしかして「year-end」ではありませんか。
            year-end: no                  | year-end: 有                   | 10 | 「year-end」の「有」は読み取れません。
            day: 6月23日                  | day: 6/23                      | 12 | 「6/23」は閉庁日又は開庁日として使えません。毎年なら「6月23日」
            day: 6月23日                  | day: 6月31日                   | 12 | 「6月31日」は閉庁日又は開庁日として使えません。
            day: 6月23日,                 | ''                             | 12 | 「days」に項目「day」がありません。
            , name: 慰霊の日              | ''                             | 12 | 「days」に項目「name」がありません。
            day: 令和8年11月13日          | day: 令和8年2月29日            | 13 | 「令和8年2月29日」は閉庁日又は開庁日として使えません。
            day: 令和8年11月13日          | day: 平成元年11月13日          | 13 | 「平成元年11月13日」は閉庁日又は開庁日として使えません。
            day: 令和8年11月13日          | day: 平成32年11月13日          | 13 | 「平成32年11月13日」は閉庁日又は開庁日として使えません。
            day: 令和8年11月13日          | day: 令和8年6月23日            | 13 | 「令和8年6月23日」が12行目の「6月23日」と重なっています。
            day: 令和9年3月28日           | day: 3月28日                   | 15 | 特に開く日「3月28日」に年がありません。
            day: 令和9年3月28日           | day: 令和8年11月13日           | 15 | 「令和8年11月13日」は、13行目で閉庁日としています。
            """)
    @DisplayName("誤りは行と直し方を添えて知らせ、設定を読み込まない")
    void faultIsToldWithItsLine(String right, String wrong, int line, String told) {
        var yaml = text(DAYS).replaceFirst(Pattern.quote(right), wrong);

        assertThatThrownBy(() -> CharterFile.read("mihon.yaml", yaml))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("【誤り】mihon.yaml " + line + "行目：" + told);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            day: 令和8年11月13日 | day: 令和8年11月23日 | 13 | 「令和8年11月23日」は、もともと閉庁日（勤労感謝の日）です。
            day: 令和9年3月28日  | day: 令和9年3月29日  | 15 | 「令和9年3月29日」は、もともと開庁日です。
            """)
    @DisplayName("書いても変わらない日は、注意にとどめる")
    void dayWithoutEffectIsAWarning(String right, String wrong, int line, String told) {
        var yaml = text(DAYS).replace(right, wrong);

        var reading = CharterFile.examine("mihon.yaml", yaml);

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.sentence()).startsWith("【注意】mihon.yaml " + line + "行目：" + told);
            assertThat(reading.orRaise().bodies()).hasSize(2);
        });
    }

    @Test
    @DisplayName("毎年の閉庁日でも、ある年に限って開くことができる")
    void yearlyDayMayBeOpenOnce() {
        var yaml = text(DAYS).replace("day: 令和9年3月28日", "day: 令和9年6月23日");

        var office = CharterFile.read("mihon.yaml", yaml).officeCalendar();

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(office.isOpen(LocalDate.of(2027, 6, 23))).isTrue();
        assertThat(office.isOpen(LocalDate.of(2026, 6, 23))).isFalse();
    }

    @Test
    @DisplayName("手引きの閉庁日の例は、そのまま設定に書いて通る")
    void exampleOfTheHandbookCanBeWritten() throws IOException {
        var handbook = Files.readString(Path.of("docs/handbook/charter.md"));
        var example = Pattern.compile("(?s)```yaml\n(closing-days:.*?)```")
                .matcher(handbook)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(CharterFile.lint("mihon.yaml", text(example))).isEmpty();
        assertThat(CharterFile.read("mihon.yaml", text(example))
                        .officeCalendar()
                        .closingDays())
                .hasSize(2);
    }

    private static Council written() {
        return CharterFile.read("mihon.yaml", text(DAYS));
    }

    private static String text(String days) {
        return Charters.SMALL.replace("bodies:\n", days + "bodies:\n");
    }
}
