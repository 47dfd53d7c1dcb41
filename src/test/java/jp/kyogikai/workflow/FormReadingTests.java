package jp.kyogikai.workflow;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.Discussion;
import jp.kyogikai.meeting.ItemResult;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Presence;
import jp.kyogikai.meeting.Review;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.TypedDay;
import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadingTests {

    private static final AgendaItemId ITEM = new AgendaItemId("g1");

    @Test
    @DisplayName("出欠は、委員ごとに読む")
    void attendanceIsReadByMember() {
        var entries = AttendanceRow.parse(rows("{\"id\":\"p1\",\"presence\":\"PROXY\",\"proxy\":\"石井\"}"));

        assertThat(entries)
                .extracting(it -> it.person() + " " + it.presence() + " " + it.proxy())
                .containsExactly("p1 " + Presence.PROXY + " 石井");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "present", "LATE"})
    @DisplayName("選択肢にない出欠は断る")
    void presenceIsOnTheList(String chosen) {
        var refusal = refusal(() -> AttendanceRow.parse(rows("{\"id\":\"p1\",\"presence\":\"%s\"}".formatted(chosen))));

        assertThat(refusal).isEqualTo(new Choices.NotChosen("出欠"));
    }

    @Test
    @DisplayName("結果は、議決、持越し、了承のいずれかに読む")
    void resultIsOneOfThree() {
        assertThat(ResultRow.parse(rows("{\"id\":\"g1\",\"result\":\"RETURN\",\"reason\":\"資料不足\"}")))
                .containsExactly(ItemResult.decided(ITEM, Outcome.RETURN, "資料不足"));
        assertThat(ResultRow.parse(rows("{\"id\":\"g1\",\"result\":\"POSTPONED\"}")))
                .containsExactly(ItemResult.postponed(ITEM, ""));
        assertThat(ResultRow.parse(rows("{\"id\":\"g1\"}"))).containsExactly(ItemResult.noted(ITEM, ""));
    }

    @Test
    @DisplayName("一覧にない結果は断る")
    void resultIsOnTheList() {
        var refusal = refusal(() -> ResultRow.parse(rows("{\"id\":\"g1\",\"result\":\"可決\"}")));

        assertThat(refusal).isEqualTo(new Choices.NotChosen("結果"));
    }

    @Test
    @DisplayName("会議録は、議題ごとに読む")
    void minutesAreReadByItem() {
        var said = MinutesRow.parse(rows("{\"id\":\"g1\",\"discussion\":\"活発に協議した。\"}"));

        assertThat(said).containsExactly(new Discussion(ITEM, "活発に協議した。"));
    }

    @Test
    @DisplayName("承認は、電話で受けたことと、確認した者の名とともに読む")
    void reviewNamesWhoAndHow() {
        var review = ReviewForm.parse(text("APPROVED"), text(""), text("PHONE"), text("波岡"));

        assertThat(review).isEqualTo(new Review(true, "", Received.PHONE, "波岡"));
        assertThat(ReviewForm.answer(review)).isEqualTo("APPROVED");
    }

    @Test
    @DisplayName("差し戻すには、修正を求める点が要る")
    void sendingBackNeedsARemark() {
        var refusal = refusal(() -> ReviewForm.parse(text("RETURNED"), text("　"), text("PHONE"), text("波岡")));

        assertThat(refusal.sentence()).isEqualTo("差し戻す場合は、修正を求める点を入力してください。");
    }

    @Test
    @DisplayName("確認した者の名のない確認は断る")
    void reviewNeedsItsApprover() {
        var refusal = refusal(() -> ReviewForm.parse(text("APPROVED"), text(""), text("PHONE"), text("")));

        assertThat(refusal).isEqualTo(new TypedText.Empty("確認した方の氏名"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和8年12月3日", "2026-02-30", "2026/12/03"})
    @DisplayName("読み取れない日付は、入力のまま示して断る")
    void unreadableDayIsShown(String typed) {
        var refusal = refusal(() -> TypedSchedule.date(text(typed), "開催日"));

        assertThat(refusal).isEqualTo(new TypedSchedule.Unreadable("開催日", typed));
    }

    @Test
    @DisplayName("年を2桁で入力した日は、読み取れても断る")
    void aYearOfTwoDigitsIsRefused() {
        var refusal = refusal(() -> TypedSchedule.date(text("0026-12-03"), "開催日"));

        assertThat(refusal).isEqualTo(new TypedDay.FarOff("開催日", LocalDate.of(26, 12, 3)));
    }

    @Test
    @DisplayName("場所のない日程は断る")
    void scheduleNeedsAPlace() {
        var refusal = refusal(() ->
                TypedSchedule.parse(MeetingKind.REGULAR, text("2026-12-03"), text("14:00"), text("16:00"), text("")));

        assertThat(refusal).isEqualTo(new TypedText.Empty("場所"));
    }

    private static FormText text(String typed) {
        return FormText.submitted(typed);
    }

    private static FormRows rows(String row) {
        return FormRows.submitted("[" + row + "]");
    }
}
