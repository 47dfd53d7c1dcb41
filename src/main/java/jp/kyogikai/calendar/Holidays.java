package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The public holidays of Japan, computed by 国民の祝日に関する法律（昭和23年法律第178号）第2条・第3条 as it stands (祝日).
 *
 * <p>Official are only the years announced: the equinoxes are fixed each February for the next year, and laws change.
 */
public final class Holidays {

    /** The first year of the law as it stands, with 昭和の日 and today's rule of 振替休日 (平成17年法律第43号). */
    public static final int FIRST_YEAR = 2007;

    /** The last year for which the days of the equinoxes can be told. */
    public static final int LAST_YEAR = 2099;

    private static final NavigableMap<LocalDate, Holiday> ALL = all();

    private Holidays() {}

    /** The holiday on that day; refuses a day outside the years that can be computed by {@link BeyondCalendar}. */
    public static Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(within(date.getYear()).get(date));
    }

    /** All holidays of a calendar year in their order, or {@link BeyondCalendar}. */
    public static List<Holiday> in(int year) {
        var days = within(year).subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
        return List.copyOf(days.values());
    }

    /**
     * The last year whose holidays the government has announced, seen from a day; later ones are a forecast.
     *
     * <p>暦要項 tells the equinoxes of the next year at the beginning of February; counted from March to be on the safe side.
     */
    public static int lastAnnouncedYear(LocalDate today) {
        return today.getMonthValue() < 3 ? today.getYear() : today.getYear() + 1;
    }

    private static NavigableMap<LocalDate, Holiday> within(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BeyondCalendar(year).raised();
        }
        return ALL;
    }

    private static NavigableMap<LocalDate, Holiday> all() {
        var all = new TreeMap<LocalDate, Holiday>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).forEach(year -> all.putAll(new HolidayYear(year).days()));
        return all;
    }
}
