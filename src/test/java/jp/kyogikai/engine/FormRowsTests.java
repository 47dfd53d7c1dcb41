package jp.kyogikai.engine;

import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.shared.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRowsTests {

    record Line(String name) {}

    @Test
    @DisplayName("送信された行は、項目ごとに読む")
    void fieldsAreRead() {
        var row = FormRows.submitted("[{\"name\":\" 青木 \",\"minutes\":20,\"include\":true}]")
                .rows()
                .get(0);

        assertThat(row.text("name")).isEqualTo("青木");
        assertThat(row.number("minutes", 0)).isEqualTo(20);
        assertThat(row.isChecked("include")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青木", "{}", "[", "null", "[null]", "[1]", "[[]]"})
    @DisplayName("行の一覧として読めないものは断る")
    void onlyListsOfRowsAreRead(String json) {
        var refusal = refusal(() -> FormRows.submitted(json).rows());

        assertThat(refusal).isEqualTo(new FormRows.NotRows());
    }

    @Test
    @DisplayName("画面に示した一覧は、送信されるまで入力とみなさない")
    void shownIsNotSubmitted() {
        var shown = FormRows.show(List.of(new Line("青木")));

        assertThat(refusal(shown::rows)).isEqualTo(new FormRows.NotSubmitted());
    }

    @Test
    @DisplayName("空のまま送られた一覧は、届いていないものとして扱う")
    void nothingIsNoList() {
        var nothing = FormRows.submitted("");

        assertThat(nothing.rowsIfAny()).isEmpty();
        assertThat(refusal(nothing::rows)).isEqualTo(new FormRows.NotSubmitted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[{}]", "[{\"minutes\":null}]", "[{\"minutes\":\"20\"}]"})
    @DisplayName("数でないものが入った数の欄は、空とみなす")
    void numbersAreNumbers(String json) {
        var row = FormRows.submitted(json).rows().get(0);

        assertThat(row.number("minutes", 5)).isEqualTo(5);
    }

    @Test
    @DisplayName("行の中の長すぎる文も、欄の名を挙げて断る")
    void fieldsOfRowsAreMeasured() {
        var row = FormRows.submitted("[{\"note\":\"" + "あ".repeat(401) + "\"}]")
                .rows()
                .get(0);

        var refusal = refusal(() -> row.text("note", "備考", 400));

        assertThat(refusal).isEqualTo(new TypedText.TooLong("備考", 401, 400));
    }
}
