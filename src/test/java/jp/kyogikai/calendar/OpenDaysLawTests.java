package jp.kyogikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold for any day and any number, tried with days drawn by a fixed seed. */
@DisplayName("開庁日の計算の性質")
class OpenDaysLawTests {

    private static final OfficeCalendar CITY = new OfficeCalendar(
            true,
            List.of(NamedDay.everyYear(MonthDay.of(6, 23), "慰霊の日"), NamedDay.everyYear(MonthDay.of(12, 28), "職員研修")),
            List.of(NamedDay.once(LocalDate.of(2027, 3, 28), "年度末の開庁")));

    private record Draw(LocalDate day, int n, OfficeCalendar office) {}

    @Test
    @DisplayName("n開庁日後のn開庁日前は、開庁日なら元の日、閉庁日ならその前の開庁日である")
    void forthAndBackComesHome() {
        assertThat(draws()).hasSize(2_000).allSatisfy(draw -> {
            var forth = draw.office().plusOpenDays(draw.day(), draw.n());

            assertThat(draw.office().minusOpenDays(forth, draw.n()))
                    .isEqualTo(draw.office().openOnOrBefore(draw.day()));
        });
    }

    @Test
    @DisplayName("n開庁日前のn開庁日後は、開庁日なら元の日、閉庁日なら次の開庁日である")
    void backAndForthComesHome() {
        assertThat(draws()).hasSize(2_000).allSatisfy(draw -> {
            var back = draw.office().minusOpenDays(draw.day(), draw.n());

            assertThat(draw.office().plusOpenDays(back, draw.n()))
                    .isEqualTo(draw.office().openOnOrAfter(draw.day()));
        });
    }

    @Test
    @DisplayName("n開庁日後までの間には、開庁日がちょうどn日ある")
    void betweenLieJustSoManyOpenDays() {
        assertThat(draws()).hasSize(2_000).allSatisfy(draw -> {
            var end = draw.office().plusOpenDays(draw.day(), draw.n());

            assertThat(draw.day().plusDays(1).datesUntil(end.plusDays(1)))
                    .filteredOn(draw.office()::isOpen)
                    .hasSize(draw.n())
                    .last()
                    .isEqualTo(end);
        });
    }

    @Test
    @DisplayName("m開庁日後のn開庁日後は、m＋n開庁日後である")
    void stepsAddUp() {
        assertThat(draws()).hasSize(2_000).allSatisfy(draw -> {
            var inTwo = draw.office().plusOpenDays(draw.office().plusOpenDays(draw.day(), 3), draw.n());

            assertThat(inTwo).isEqualTo(draw.office().plusOpenDays(draw.day(), 3 + draw.n()));
        });
    }

    @Test
    @DisplayName("早い日からn開庁日後は、遅い日からn開庁日後より遅くならない")
    void laterStartsNeverEndEarlier() {
        assertThat(draws()).hasSize(2_000).allSatisfy(draw -> {
            var next = draw.day().plusDays(1);

            assertThat(draw.office().plusOpenDays(next, draw.n()))
                    .isAfterOrEqualTo(draw.office().plusOpenDays(draw.day(), draw.n()));
        });
    }

    private static Stream<Draw> draws() {
        var random = new Random(178);
        var first = LocalDate.of(2008, 1, 1);
        return IntStream.range(0, 2_000)
                .mapToObj(i -> new Draw(
                        first.plusDays(random.nextInt(90 * 365)),
                        1 + random.nextInt(30),
                        i % 2 == 0 ? CITY : OfficeCalendar.USUAL));
    }
}
