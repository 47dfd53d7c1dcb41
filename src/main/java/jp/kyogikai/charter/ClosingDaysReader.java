package jp.kyogikai.charter;

import java.util.List;
import jp.kyogikai.calendar.NamedDay;
import jp.kyogikai.calendar.OfficeCalendar;

/** Reads on which days the office is closed; a charter that says nothing gets the usual days without a warning. */
record ClosingDaysReader(Sources sources, YamlMap top) {

    ClosingDays read() {
        if (!top.has("closing-days")) {
            return ClosingDays.USUAL;
        }
        var map = top.map("closing-days").only("year-end", "days", "open-days", "source");
        var yearEnd = Values.flag(map, "year-end", true);
        var closing = days(map, "days");
        var open = days(map, "open-days");
        new ClosingDaysLint(map.faults(), yearEnd, closing, open).check();
        return new ClosingDays(new OfficeCalendar(yearEnd, named(closing), named(open)), sources.of(map));
    }

    private static List<WrittenDay> days(YamlMap map, String key) {
        return map.maps(key).stream()
                .flatMap(entry -> new DayReader(entry).read().stream())
                .toList();
    }

    static List<NamedDay> named(List<WrittenDay> days) {
        return days.stream().map(WrittenDay::day).toList();
    }
}
