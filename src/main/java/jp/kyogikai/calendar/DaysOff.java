package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The days off that return by themselves, beside holidays: weekends and the turn of the year (土日・年末年始). */
final class DaysOff {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGINS = MonthDay.of(1, 3);

    private DaysOff() {}

    static Optional<String> weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of("土曜日");
            case SUNDAY -> Optional.of("日曜日");
            default -> Optional.empty();
        };
    }

    /** From 12月29日 to 1月3日, as 行政機関の休日に関する法律第1条第1項第3号 has it for the State. */
    static Optional<String> yearEnd(LocalDate date) {
        var day = MonthDay.from(date);
        return day.compareTo(YEAR_END) >= 0 || day.compareTo(YEAR_BEGINS) <= 0 ? Optional.of("年末年始") : Optional.empty();
    }
}
