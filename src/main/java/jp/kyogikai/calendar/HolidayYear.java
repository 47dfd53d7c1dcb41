package jp.kyogikai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All days off of one calendar year by the Act on National Holidays, Article 3 (1年間の祝日・休日). */
final class HolidayYear {

    private final NavigableMap<LocalDate, Holiday> national = new TreeMap<>();

    HolidayYear(int year) {
        Anniversaries.LIST.stream()
                .filter(it -> it.standsIn(year))
                .map(it -> it.in(year))
                .forEach(it -> national.put(it.date(), it));
    }

    /** In the order of the calendar. */
    NavigableMap<LocalDate, Holiday> days() {
        var days = new TreeMap<>(national);
        national.keySet().forEach(date -> {
            betweenTwo(date, days);
            substitute(date, days);
        });
        return days;
    }

    /** 第3条第2項: for a holiday on a Sunday, the nearest later day that is no national holiday is a day off. */
    private void substitute(LocalDate date, NavigableMap<LocalDate, Holiday> days) {
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            var free = date.plusDays(1);
            while (national.containsKey(free)) {
                free = free.plusDays(1);
            }
            days.put(free, new Holiday(free, "振替休日"));
        }
    }

    /** 第3条第3項: a day between two national holidays is a day off. */
    private void betweenTwo(LocalDate date, NavigableMap<LocalDate, Holiday> days) {
        var next = date.plusDays(1);
        if (!national.containsKey(next) && national.containsKey(next.plusDays(1))) {
            days.putIfAbsent(next, new Holiday(next, "国民の休日"));
        }
    }
}
