package jp.kyogikai.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.FiscalYear;

/**
 * The meetings that the charter asks for, spread over the year (年間計画). The one place in a rehearsal that chooses their
 * days: where the office has its plan made by a process, starting that takes the place of this.
 */
record YearProgramme(Council council, FiscalYear year, long seed) {

    private static final LocalTime USUALLY = LocalTime.of(14, 0);
    private static final int HOURS = 2;
    private static final int MIDDLE = 8; // days of a month from which one is chosen where the charter names none

    /** In the order of their days. */
    List<Planned> meetings() {
        return council.meetingBodies().stream()
                .flatMap(body ->
                        IntStream.range(0, body.cadence().timesPerYear()).mapToObj(i -> meeting(body, i)))
                .sorted(Comparator.comparing(Planned::on)
                        .thenComparing(it -> it.body().value()))
                .toList();
    }

    private Planned meeting(Body body, int i) {
        return at(body, "REGULAR", day(body, i));
    }

    /** At the hours at which the body usually meets. */
    static Planned at(Body body, String kind, LocalDate on) {
        var usual = body.cadence().usual();
        var from = usual.from() == null ? USUALLY : usual.from();
        return new Planned(body.id(), kind, on, from, usual.to() == null ? from.plusHours(HOURS) : usual.to());
    }

    private LocalDate day(Body body, int i) {
        var month = month(body.cadence(), i);
        var usual = body.cadence().usual().weekday();
        var chosen = usual == null
                ? month.atDay(chosenDay(body, i))
                : usual.in(month).orElse(month.atDay(MIDDLE));
        var again = chosen.plusDays(sameMonthBefore(body.cadence(), i) * 7L);
        var earliest = year.firstDay().plusDays(14); // the office begins on the first day and has to invite
        var open = council.officeCalendar().openOnOrAfter(again.isBefore(earliest) ? earliest : again);
        return year.contains(open) ? open : council.officeCalendar().openOnOrBefore(year.lastDay());
    }

    private int chosenDay(Body body, int i) {
        return Dice.about(seed, council.id(), "meeting", body.id(), i).between(MIDDLE, MIDDLE + 12);
    }

    private static int sameMonthBefore(Cadence cadence, int i) {
        return (int) IntStream.range(0, i)
                .filter(earlier -> index(cadence, earlier) == index(cadence, i))
                .count();
    }

    private YearMonth month(Cadence cadence, int i) {
        return YearMonth.from(year.firstDay()).plusMonths(index(cadence, i));
    }

    /** Months from April: those that the charter names, or at its distance around the middle of the year. */
    private static int index(Cadence cadence, int i) {
        var named = cadence.usual().months();
        if (!named.isEmpty()) {
            return fromApril(named.get(i * named.size() / cadence.timesPerYear()));
        }
        var span = (cadence.timesPerYear() - 1) * cadence.intervalMonths();
        return Math.min(11, Math.max(0, 11 - span) / 2 + i * cadence.intervalMonths());
    }

    private static int fromApril(Month month) {
        return (month.getValue() + 8) % 12;
    }
}
