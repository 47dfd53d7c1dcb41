package jp.kyogikai.charter;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.calendar.NamedDay;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wareki;

/** On which days the office of a council is closed, with its source (閉庁日の定め). */
public record ClosingDays(OfficeCalendar calendar, Article article) {

    static final ClosingDays USUAL = new ClosingDays(OfficeCalendar.USUAL, Article.unconfirmed());

    /** Such as 土曜日、日曜日、祝日、年末年始（12月29日から1月3日まで）、慰霊の日（毎年6月23日）. */
    public String words() {
        var usual = "土曜日、日曜日、祝日" + (calendar.closedAtYearEnd() ? "、年末年始（12月29日から1月3日まで）" : "");
        return Stream.concat(Stream.of(usual), named(calendar.closingDays())).collect(joining("、"));
    }

    /** The days on which it is open all the same; empty where there are none. */
    public String wordsOfOpenDays() {
        return named(calendar.openDays()).collect(joining("、"));
    }

    private static Stream<String> named(List<NamedDay> days) {
        return days.stream().map(day -> "%s（%s）".formatted(day.name(), when(day)));
    }

    private static String when(NamedDay day) {
        return day.date().map(Wareki::day).orElseGet(() -> "毎年%d月%d日"
                .formatted(day.day().getMonthValue(), day.day().getDayOfMonth()));
    }
}
