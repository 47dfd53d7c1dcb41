package jp.kyogikai.charter;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.calendar.NthWeekday;

/** Reads in which months, on which weekday and at what hours a body usually meets. */
record UsualDayReader(YamlMap map) {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final Pattern WEEKDAY = Pattern.compile("第([1-5])([" + WEEKDAYS + "])曜日?");
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2}:[0-9]{2})[-~〜]([0-9]{1,2}:[0-9]{2})");

    UsualDay read() {
        var hours = map.optionalWord("hours").flatMap(this::hours);
        return new UsualDay(
                months(),
                map.optionalWord("day").flatMap(this::weekday).orElse(null),
                hours.map(it -> it.get(0)).orElse(null),
                hours.map(it -> it.get(1)).orElse(null));
    }

    private List<Month> months() {
        var words = map.words("months");
        if (map.has("months") && words.isEmpty()) {
            map.faults()
                    .error(
                            map.lineOf("months"),
                            "「months」に月がありません。",
                            "開催する月を [5, 11, 2] のように並べるか、「months: 」を消して「times: 」に回数を書いてください。");
        }
        return words.stream()
                .flatMap(word -> switch (word.text()) {
                    case "毎月" -> Stream.of(Month.values());
                    case "偶数月" -> Stream.of(Month.values()).filter(month -> month.getValue() % 2 == 0);
                    case "奇数月" -> Stream.of(Month.values()).filter(month -> month.getValue() % 2 == 1);
                    default -> month(word).stream();
                })
                .distinct()
                .toList();
    }

    private Optional<Month> month(Word word) {
        var text = Values.plain(word.text()).replace("月", "");
        var month = IntStream.rangeClosed(1, 12)
                .filter(number -> text.equals(Integer.toString(number)))
                .mapToObj(Month::of)
                .findFirst();
        if (month.isEmpty()) {
            unreadable(word, "1から12までの月を [5, 11, 2] のように並べるか、毎月、偶数月又は奇数月と書いてください。");
        }
        return month;
    }

    private Optional<NthWeekday> weekday(Word word) {
        var match = WEEKDAY.matcher(Values.plain(word.text()));
        if (!match.matches()) {
            unreadable(word, "「第2木曜日」のように書いてください。");
            return Optional.empty();
        }
        return Optional.of(
                new NthWeekday(Integer.parseInt(match.group(1)), DayOfWeek.of(WEEKDAYS.indexOf(match.group(2)) + 1)));
    }

    /** Beginning and end of a meeting. */
    Optional<List<LocalTime>> hours(Word word) {
        var match = HOURS.matcher(Values.plain(word.text()));
        var hours = match.matches() ? times(match.group(1), match.group(2)) : Optional.<List<LocalTime>>empty();
        if (hours.isEmpty()) {
            unreadable(word, "「14:00-16:00」のように、始まりと、それより後の終わりを書いてください。");
        }
        return hours;
    }

    private static Optional<List<LocalTime>> times(String from, String to) {
        try {
            var begins = time(from);
            var ends = time(to);
            return begins.isBefore(ends) ? Optional.of(List.of(begins, ends)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private void unreadable(Word word, String mend) {
        if (!word.text().equals(YamlMap.UNREADABLE)) {
            map.faults().error(word.line(), "「" + word.text() + "」は開催日の定めとして読み取れません。", mend);
        }
    }
}
