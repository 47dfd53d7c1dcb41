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

/** Dates and times as the office writes them (和暦); days from before the present calendar are written in 西暦. */
public final class Wareki {

    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1); // until then the calendar went by the moon
    private static final Style YEAR = Style.of("年");
    private static final Style DAY = Style.of("年M月d日");
    private static final Style WEEKDAY = Style.of("年M月d日（E）");

    private Wareki() {}

    /** The year of a day, such as 令和元年. */
    public static String year(LocalDate date) {
        return YEAR.write(date);
    }

    /** A day, such as 令和8年11月22日. */
    public static String day(LocalDate date) {
        return DAY.write(date);
    }

    /** A day with its day of the week, such as 令和8年11月22日（日）. */
    public static String dayAndWeekday(LocalDate date) {
        return WEEKDAY.write(date);
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

    /** How a day is written by its era, and where this calendar knows none. */
    private record Style(DateTimeFormatter byEra, DateTimeFormatter western) {

        static Style of(String afterTheYear) {
            var byEra = new DateTimeFormatterBuilder()
                    .appendText(ChronoField.ERA, TextStyle.FULL)
                    .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"));
            var western = new DateTimeFormatterBuilder().appendLiteral("西暦").appendPattern("u");
            return new Style(
                    byEra.appendPattern(afterTheYear)
                            .toFormatter(Locale.JAPAN)
                            .withChronology(JapaneseChronology.INSTANCE),
                    western.appendPattern(afterTheYear).toFormatter(Locale.JAPAN));
        }

        String write(LocalDate date) {
            return date.isBefore(FIRST) ? western.format(date) : byEra.format(JapaneseDate.from(date));
        }
    }
}
