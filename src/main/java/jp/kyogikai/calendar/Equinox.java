package jp.kyogikai.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days of the equinoxes in Japan, by the usual approximation, right from 1980 to 2099 (春分日・秋分日).
 *
 * <p>The Act (国民の祝日に関する法律第2条) names no date: 国立天文台 announces it a year ahead. This is a forecast of that.
 */
final class Equinox {

    private static final double YEAR = 0.242194;

    private Equinox() {}

    static LocalDate spring(int year) {
        return day(year, Month.MARCH, 20.8431);
    }

    static LocalDate autumn(int year) {
        return day(year, Month.SEPTEMBER, 23.2488);
    }

    private static LocalDate day(int year, Month month, double in1980) {
        int since = year - 1980;
        return LocalDate.of(year, month, (int) (in1980 + YEAR * since) - since / 4);
    }
}
