package jp.kyogikai.charter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;
import jp.kyogikai.calendar.Holidays;
import jp.kyogikai.calendar.NamedDay;

/** Reads a named day: 6月23日 returns every year, 令和8年10月30日 is that day only. */
record DayReader(YamlMap entry) {

    private static final DateTimeFormatter ONCE = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN)
            .withChronology(JapaneseChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter EVERY_YEAR =
            DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN).withResolverStyle(ResolverStyle.STRICT);

    Optional<WrittenDay> read() {
        entry.only("day", "name");
        var word = entry.word("day");
        var name = entry.text("name");
        var day = once(word, name).or(() -> everyYear(word, name));
        if (day.isEmpty() && !word.text().equals(YamlMap.UNREADABLE)) {
            entry.faults()
                    .error(
                            word.line(),
                            "「" + word.text() + "」は閉庁日又は開庁日として使えません。",
                            "毎年なら「6月23日」、その日だけなら「令和8年10月30日」のように書いてください。");
        }
        return day.map(it -> new WrittenDay(it, word));
    }

    /** One day of one year, such as 令和9年3月31日. */
    static Optional<LocalDate> date(String text) {
        return parsed(ONCE, text.replace("元年", "1年"), LocalDate::from);
    }

    /** The same of a word that has to be such a day. */
    static Optional<LocalDate> date(Word word, FaultList faults) {
        var day = date(word.text());
        if (day.isEmpty()) {
            faults.error(word.line(), "「" + word.text() + "」は日付として読み取れません。", "「令和9年3月31日」のように書いてください。");
        }
        return day;
    }

    private static Optional<NamedDay> once(Word word, String name) {
        return date(word.text())
                .filter(date -> date.getYear() >= Holidays.FIRST_YEAR && date.getYear() <= Holidays.LAST_YEAR)
                .map(date -> NamedDay.once(date, name));
    }

    private static Optional<NamedDay> everyYear(Word word, String name) {
        return parsed(EVERY_YEAR, word.text(), MonthDay::from).map(day -> NamedDay.everyYear(day, name));
    }

    private static <T> Optional<T> parsed(DateTimeFormatter format, String text, TemporalQuery<T> type) {
        try {
            return Optional.of(format.parse(Values.plain(text), type));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
