package jp.kyogikai.charter;

import static jp.kyogikai.charter.Charters.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("委員の枠の人数")
class SeatTests {

    private static final String COUNT = "count: 2,";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @CsvSource({"'count: 2,', 学識経験者　2", "'at-most: 2,', 学識経験者　2人以内", "'about: 2,', 学識経験者　概ね2人", "'', 学識経験者"})
    @DisplayName("人数は、要綱の書き方のとおり、ちょうど、「以内」又は「概ね」として示す")
    void theNumberIsToldAsItIsMeant(String number, String words) {
        var yaml = with(number);

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(CharterSchema.faults(yaml)).isEmpty();
        assertThat(Charters.written(yaml).body(id("oya")).seats().get(0).words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'count: 2,', 3, 3", "'at-most: 2,', 1, 3", "'about: 2,', 1, 3", "'', 1, 1"})
    @DisplayName("定数に入るのは、ちょうどの人数と会議体の長だけであり、「以内」と「概ね」は目安の人数にとどまる")
    void onlyAnExactNumberIsFixed(String number, int fixed, int expected) {
        var council = Charters.written(with(number));

        assertThat(council.fixedNumber(id("oya"), DAY)).isEqualTo(fixed);
        assertThat(council.expectedNumber(id("oya"), DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at-most: 20,", "about: 10,"})
    @DisplayName("「以内」又は「概ね」の枠がある会議体では、定足数を定数によらせず、直し方を示す")
    void aLimitIsNoFixedNumber(String number) {
        var yaml = Charters.SMALL.replace(COUNT, number);

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 16行目：「全体会」の定足数は定数によりますが、定数が分かりません。"
                        + "「seats: 」の全てに「count: 」（「at-most: 」と「about: 」は定数になりません）を書くか、「base: 現員」にしてください。");
    }

    @Test
    @DisplayName("1つの枠に、人数の定めは1つに限る")
    void aSeatHasOneNumber() {
        var yaml = with("at-most: 20, about: 10,");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 21行目：委員の1つの枠に、人数の定めが2つ以上あります。"
                        + "「count: 」「at-most: 」「about: 」のうち、1つを残して消してください。");
    }

    /** The quorum goes by those who are members on the day, so that no number is needed. */
    private static String with(String number) {
        assertThat(Charters.SMALL).contains(COUNT, "base: 定数");
        return Charters.SMALL.replace(COUNT, number).replace("base: 定数", "base: 現員");
    }
}
