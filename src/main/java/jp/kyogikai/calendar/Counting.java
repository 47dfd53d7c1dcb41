package jp.kyogikai.calendar;

import java.time.LocalDate;

/** Which days count towards a deadline (日数の数え方). */
public enum Counting {
    CALENDAR_DAYS("暦日", "日") {
        @Override
        LocalDate from(LocalDate event, int days, OfficeCalendar calendar) {
            return event.plusDays(days);
        }
    },
    OPEN_DAYS("開庁日", "開庁日") {
        @Override
        LocalDate from(LocalDate event, int days, OfficeCalendar calendar) {
            return calendar.plusOpenDays(event, days);
        }
    };

    private final String label;
    private final String unit;

    Counting(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    /** Such as 7日 or 2開庁日. */
    public String words(int days) {
        return days + unit;
    }

    abstract LocalDate from(LocalDate event, int days, OfficeCalendar calendar);
}
