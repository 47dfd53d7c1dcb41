package jp.kyogikai.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Dates and times as the office writes them (和暦). */
public final class Wareki {

    private static final DateTimeFormatter YEAR = era().appendLiteral("年").toFormatter(Locale.JAPAN);
    private static final DateTimeFormatter DAY = era().appendPattern("年M月d日").toFormatter(Locale.JAPAN);
    private static final DateTimeFormatter WEEKDAY =
            era().appendPattern("年M月d日（E）").toFormatter(Locale.JAPAN);

    private Wareki() {}

    /** The year of a day, such as 令和元年. */
    public static String year(LocalDate date) {
        return in(YEAR, date);
    }

    /** A day, such as 令和8年11月22日. */
    public static String day(LocalDate date) {
        return in(DAY, date);
    }

    /** A day with its day of the week, such as 令和8年11月22日（日）. */
    public static String dayAndWeekday(LocalDate date) {
        return in(WEEKDAY, date);
    }

    /** A time of day, such as 午後2時, 午前9時30分 or 正午. */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "正午";
        }
        var half = time.getHour() < 12 ? "午前" : "午後";
        var minutes = time.getMinute() == 0 ? "" : time.getMinute() + "分";
        return half + time.getHour() % 12 + "時" + minutes;
    }

    private static DateTimeFormatterBuilder era() {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.ERA, TextStyle.FULL)
                .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"));
    }

    private static String in(DateTimeFormatter format, LocalDate date) {
        return format.withChronology(JapaneseChronology.INSTANCE).format(JapaneseDate.from(date));
    }
}
