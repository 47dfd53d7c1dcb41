package jp.kyogikai.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The holidays as others wrote them down, with their names put into ours. */
final class HolidayRecords {

    /** The last year of the record. */
    static final int LAST_YEAR = 2050;

    private static final Map<String, String> OUR_NAMES = Map.of(
            "2019-05-01", "天皇の即位の日",
            "2019-10-22", "即位礼正殿の儀の行われる日",
            "2019-10-14", "体育の日");

    private HolidayRecords() {}

    static List<Holiday> in(int year) {
        return lines().stream()
                .filter(line -> line.startsWith(year + "-"))
                .map(line -> line.split(","))
                .map(cells -> new Holiday(LocalDate.parse(cells[0]), named(cells[0], cells[1])))
                .toList();
    }

    private static String named(String date, String name) {
        var ours = name.replaceFirst("^.* 振替休日$", "振替休日").replaceFirst("^休日$", "国民の休日");
        return OUR_NAMES.getOrDefault(date, ours);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/holidays.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
