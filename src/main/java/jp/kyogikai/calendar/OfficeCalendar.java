package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On which days an office is open (開庁日・閉庁日).
 *
 * <p>A municipality sets its days off by its own 条例, from the days that 地方自治法第4条の2 names: Sundays and Saturdays,
 * public holidays, days at the turn of the year, and days that mean much to its own people. At the turn of the year
 * nearly all follow the State, 12月29日 to 1月3日 (行政機関の休日に関する法律第1条第1項第3号).
 *
 * @param closedAtYearEnd whether the office is closed from 29 December to 3 January
 * @param closingDays further days on which it is closed
 * @param openDays days on which it is open all the same
 */
public record OfficeCalendar(boolean closedAtYearEnd, List<NamedDay> closingDays, List<NamedDay> openDays) {

    /** Saturdays, Sundays, public holidays and the turn of the year, and nothing of its own. */
    public static final OfficeCalendar USUAL = new OfficeCalendar(true, List.of(), List.of());

    public OfficeCalendar {
        closingDays = List.copyOf(closingDays);
        openDays = List.copyOf(openDays);
    }

    public boolean isOpen(LocalDate date) {
        return whyClosed(date).isEmpty();
    }

    /** Why the office is closed that day, such as 秋分の日, 年末年始 or 日曜日; empty where it is open. */
    public Optional<String> whyClosed(LocalDate date) {
        var holiday = Holidays.on(date).map(Holiday::name);
        return named(openDays, date).isPresent()
                ? Optional.empty()
                : holiday.or(() -> closedAtYearEnd ? DaysOff.yearEnd(date) : Optional.empty())
                        .or(() -> named(closingDays, date))
                        .or(() -> DaysOff.weekend(date));
    }

    /** The n-th open day after a day, or before it where n is negative; the day itself is not counted (民法第140条). */
    public LocalDate plusOpenDays(LocalDate date, int n) {
        int step = Integer.signum(n);
        var day = date;
        for (int left = Math.abs(n); left > 0; left--) {
            day = openDay(day.plusDays(step), step);
        }
        return day;
    }

    /** The n-th open day before a day. */
    public LocalDate minusOpenDays(LocalDate date, int n) {
        return plusOpenDays(date, -n);
    }

    /** The day itself where the office is open, or else the next day on which it is. */
    public LocalDate openOnOrAfter(LocalDate date) {
        return openDay(date, 1);
    }

    /** The day itself where the office is open, or else the last day before on which it was. */
    public LocalDate openOnOrBefore(LocalDate date) {
        return openDay(date, -1);
    }

    private LocalDate openDay(LocalDate date, int step) {
        var day = date;
        while (!isOpen(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static Optional<String> named(List<NamedDay> days, LocalDate date) {
        return days.stream().filter(day -> day.isOn(date)).map(NamedDay::name).findFirst();
    }
}
