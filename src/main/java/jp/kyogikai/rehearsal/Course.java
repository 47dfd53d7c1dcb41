package jp.kyogikai.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;

/** One rehearsal under way: what was ordered, who will do what when, and what was noted (進行中の予行). */
record Course(Order order, Councils councils, Diary diary, Journal journal, Measuring watch) {

    static Course of(Order order, Councils councils, Measuring watch) {
        return new Course(order, councils, new Diary(), new Journal(), watch);
    }

    Dice dice(Object... about) {
        return Dice.about(order.seed(), about);
    }

    /** The day itself, or the next one on which the office is open by the charter in force then. */
    LocalDate openDay(CouncilId council, LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> councils.council(council, day).officeCalendar().isOpen(day))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody of a council will do at that moment, who then goes by the charter in force on that day. */
    void enter(Instant at, CouncilId council, String about, int turn, Consumer<Council> deed) {
        diary.enter(at, council.value(), about, turn, () -> deed.accept(councils.council(council)));
    }

    /** On an open morning of each week, from the third of the year; the days are entered one after the other. */
    void everyWeek(CouncilId council, String about, Consumer<Council> deed) {
        inWeek(2, council, about, deed);
    }

    private void inWeek(int week, CouncilId council, String about, Consumer<Council> deed) {
        var day = order.year().firstDay().plusWeeks(week);
        if (order.year().contains(day)) {
            enter(OfficeHours.morning(openDay(council, day)), council, about, 0, today -> {
                inWeek(week + 1, council, about, deed);
                deed.accept(today);
            });
        }
    }
}
