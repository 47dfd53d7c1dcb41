package jp.kyogikai.calendar;

import java.time.LocalDate;

/** What becomes of a deadline on a day on which the office is closed (閉庁日に当たる期限の扱い). */
public enum OnClosedDay {
    KEEP("そのまま") {
        @Override
        LocalDate moved(LocalDate due, OfficeCalendar calendar) {
            return due;
        }
    },
    EARLIER("前の開庁日") {
        @Override
        LocalDate moved(LocalDate due, OfficeCalendar calendar) {
            return calendar.openOnOrBefore(due);
        }
    },
    LATER("次の開庁日") {
        @Override
        LocalDate moved(LocalDate due, OfficeCalendar calendar) {
            return calendar.openOnOrAfter(due);
        }
    };

    private final String label;

    OnClosedDay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    abstract LocalDate moved(LocalDate due, OfficeCalendar calendar);
}
