package jp.kyogikai.duty;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts every day of the calendar (暦日). */
@Component
class CalendarDays implements DayCount {

    @Override
    public LocalDate after(LocalDate day, int days) {
        return day.plusDays(days);
    }
}
