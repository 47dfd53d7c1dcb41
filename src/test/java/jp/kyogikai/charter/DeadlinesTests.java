package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.calendar.Counting;
import jp.kyogikai.shared.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限の定め")
class DeadlinesTests {

    private static final String MINUTES = "  minutes: { days: 45, source: 既定 }";
    private static final String EXTENSION = "extension: { chairs: yes, fixed: no, source: 既定 }";
    private static final String OVERDUE = "overdue: { escalate-after: 7, source: 既定 }";

    @Test
    @DisplayName("A10 期限の日数と根拠は、要綱設定で協議会ごとに定める")
    void theCharterGivesTheDays() {
        var charter = Charters.SMALL.replace(
                "bodies:\n", "deadlines:\n  minutes: { days: 30, source: youko 第8条 }\nbodies:\n");

        var deadlines = CharterFile.read("mihon.yaml", charter).deadlines();

        assertThat(deadlines.minutes()).isEqualTo(new Deadline(30, Counting.CALENDAR_DAYS, Article.bylaw("要綱第8条")));
        assertThat(deadlines.answer()).isEqualTo(Deadlines.USUAL.answer());
    }

    @Test
    @DisplayName("A10 資料の期限を書かなければ、通知に同封するものとする。同じ日としても同じである")
    void papersGoWithTheNotice() {
        var apart = with("papers: { days: 3, counted: 開庁日, source: youko 第6条 }");

        assertThat(with("notice: { days: 10, source: paper }").papers().days()).isEqualTo(10);
        assertThat(with("notice: { days: 10, source: paper }").papersApart()).isFalse();
        assertThat(with("papers: { days: 7, source: youko 第6条 }").papersApart()).isFalse();
        assertThat(apart.papersApart()).isTrue();
        assertThat(apart.papers()).isEqualTo(new Deadline(3, Counting.OPEN_DAYS, Article.bylaw("要綱第6条")));
    }

    private static Deadlines with(String deadline) {
        var charter = Charters.SMALL.replace("bodies:\n", "deadlines:\n  " + deadline + "\nbodies:\n");
        return CharterFile.read("mihon.yaml", charter).deadlines();
    }

    @Test
    @DisplayName("A10 期限の定めを書かない要綱設定では、注意を示さず、既定（未確認）の日数とする")
    void whatIsNotWrittenIsUsual() {
        assertThat(CharterFile.read("mihon.yaml", Charters.SMALL).deadlines()).isEqualTo(Deadlines.USUAL);
        assertThat(CharterFile.lint("mihon.yaml", Charters.SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45, source: 既定           | 0, source: 既定   | 「days」の「0」は使えません。
            days: 45, source: 既定     | source: 既定      | 「minutes」に項目「days」がありません。
            source: 既定               | source: youkou   | 根拠「youkou」は sources にありません。
            45, source: 既定           | 45, counted: 営業日, source: 既定 | 「営業日」は選べません。
            minutes: { days            | minute: { days   | 項目「minute」は使えません。
            """)
    @DisplayName("A10 日数でない期限、根拠のない資料、知らない項目は誤りとする")
    void faultsAreTold(String right, String wrong, String sentence) {
        assertFault(MINUTES, MINUTES.replace(right, wrong), sentence);
    }

    @Test
    @DisplayName("A10 日数は開庁日でも数えられ、閉庁日に当たる期限は次の開庁日となる")
    void daysMayBeOpenDays() {
        var charter = Charters.SMALL.replace("bodies:\n", """
                deadlines:
                  minutes: { days: 2, counted: 開庁日, source: paper }
                  answer: { days: 2, source: paper }
                bodies:
                """);
        var council = CharterFile.read("mihon.yaml", charter);
        var beforeHoliday = LocalDate.of(2026, 11, 20); // a Friday; Monday the 23rd is 勤労感謝の日

        assertThat(council.dueAfter(beforeHoliday, council.deadlines().minutes()))
                .isEqualTo("2026-11-25");
        assertThat(council.dueAfter(beforeHoliday, council.deadlines().answer()))
                .isEqualTo("2026-11-24");
        assertThat(council.deadlines().minutes().words()).isEqualTo("2開庁日以内");
    }

    @Test
    @DisplayName("F7 引継ぎの日数は1日以上とする")
    void overdueGoesOnAfterADayOrMore() {
        assertFault(OVERDUE, OVERDUE.replace("7", "0"), "「escalate-after」の「0」は使えません。");
    }

    @Test
    @DisplayName("F4 期限の延長を認める者と、要綱設定の日数から導く期限を延ばせるかは、協議会ごとに定める")
    void theCharterSaysWhoGivesMoreTime() {
        var charter = Charters.kisarazuText();

        assertThat(CharterFile.read("kisarazu.yaml", charter).deadlines().extension())
                .isEqualTo(ExtensionRule.USUAL);
        assertFault(EXTENSION, EXTENSION.replace("yes", "はい"), "「chairs」の「はい」は読み取れません。");
        assertFault(EXTENSION, EXTENSION.replace("fixed", "fix"), "項目「fix」は使えません。");
        assertThat(CharterFile.read("kisarazu.yaml", charter.replace(EXTENSION, EXTENSION.replace("yes", "no")))
                        .deadlines()
                        .extension()
                        .chairs())
                .isFalse();
    }

    @Test
    @DisplayName("M2 期限の3開庁日前から、期限が近いものとする。休日をはさめば、その分だけ早い")
    void whatComesNearIsCountedInOpenDays() {
        var council = Charters.kisarazu();
        var afterHoliday = LocalDate.of(2026, 11, 24); // a Tuesday; Monday the 23rd is 勤労感謝の日

        assertThat(council.remindedOn(afterHoliday)).isEqualTo("2026-11-18");
        assertThat(council.remindedUntil(LocalDate.of(2026, 11, 17))).isEqualTo("2026-11-20");
        assertThat(council.remindedUntil(LocalDate.of(2026, 11, 18))).isEqualTo("2026-11-24");
    }

    private static void assertFault(String right, String wrong, String sentence) {
        var charter = Charters.kisarazuText();
        assertThat(charter).contains(right);

        assertThat(CharterFile.lint("kisarazu.yaml", charter.replace(right, wrong)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains(sentence));
    }
}
