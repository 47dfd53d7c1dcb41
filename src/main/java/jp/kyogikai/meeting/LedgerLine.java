package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.shared.FiscalYear;

/**
 * The meetings of a body in a year, against those that its charter asks for, as things stand on a day (開催回数台帳の1行).
 *
 * @param lifetime the days of the year on which the body can meet
 * @param open the days left on which it exists, its office is open, and a notice is in time
 * @param entries all its meetings of the year, in the order of their days
 * @param today the day on which this is said
 */
public record LedgerLine(
        Body body,
        FiscalYear year,
        Lifetime lifetime,
        List<LocalDate> open,
        List<LedgerEntry> entries,
        LocalDate today) {

    private static final int MONTHLY = 12;
    private static final long MOST_DAYS = 45;
    private static final int DAYS_TO_RECORD = 14;

    public LedgerLine {
        open = List.copyOf(open);
        entries = List.copyOf(entries);
    }

    /** How many meetings the year asks of the body. */
    public Asked asked() {
        return new Asked(body.cadence(), year, lifetime);
    }

    public int count(CountedAs as) {
        return (int) entries.stream().filter(entry -> entry.as() == as).count();
    }

    /** How many meetings are neither held nor planned, of those that the year asks for. */
    public int missing() {
        return Math.max(0, asked().meetings() - count(CountedAs.HELD) - count(CountedAs.PLANNED));
    }

    /** How many more can still be held: one a day, and as near to each other as the charter allows. */
    public int possible() {
        return latest().size();
    }

    /**
     * The same for a table: no more than the charter allows, a dash where the body is asked for none, and no great
     * numbers of which nobody has any use.
     */
    public String possibleWords() {
        var enough = Math.max(MONTHLY, missing());
        var more = cadence().extraordinaryAllowed() ? possible() : further().size();
        return asked().meetings() == 0 ? "―" : more > enough ? enough + "以上" : Integer.toString(more);
    }

    public LedgerState state() {
        if (asked().meetings() == 0) {
            return cadence().isOnDemand() ? LedgerState.ON_DEMAND : LedgerState.NOT_ASKED;
        }
        if (count(CountedAs.HELD) >= asked().meetings()) {
            return LedgerState.MET;
        }
        if (isOver() || free().size() < missing()) {
            return LedgerState.UNMET;
        }
        if (!keepsDistance() || !months().lost().isEmpty()) {
            return LedgerState.AT_RISK;
        }
        return isUnproven() || warnedFrom().filter(day -> !day.isAfter(today)).isPresent()
                ? LedgerState.AT_RISK
                : LedgerState.UNDER_WAY;
    }

    /** Whether the number is reached only with meetings of which nobody has said for two weeks that they were held. */
    private boolean isUnproven() {
        var unrecorded = unrecorded()
                .filter(entry -> entry.as() == CountedAs.PLANNED && isLongUnrecorded(day(entry), today))
                .count();
        return count(CountedAs.HELD) + count(CountedAs.PLANNED) - unrecorded < asked().meetings() - missing();
    }

    /** Whether those that are missing still find room at the distance of the charter; nearer to each other they may. */
    boolean keepsDistance() {
        return possible() >= missing();
    }

    boolean isOver() {
        return today.isAfter(lifetime.to());
    }

    /**
     * The last day on which the next missing meeting can be held: where the charter names months, in the first of them
     * that needs one; where it names a distance, so that the others still find room; else the last one on which the body
     * can meet; nothing where none is missing or some find no room.
     */
    public Optional<LocalDate> lastDay() {
        var missing = missing();
        var latest = latest();
        return missing == 0 || latest.size() < missing
                ? Optional.empty()
                : months().lastDay().or(() -> Optional.of(latest.get(cadence().spaced() ? missing - 1 : 0)));
    }

    /** The months in which the charter has the body meet, against its meetings. */
    NamedMonths months() {
        return new NamedMonths(asked().months(), regular(), free());
    }

    /** Whether the charter says when the next meeting is to be, and not only how many there are to be. */
    boolean isNextTold() {
        return cadence().spaced() || hasMonths();
    }

    private boolean hasMonths() {
        return !cadence().usual().months().isEmpty();
    }

    /** The days on which the body can meet and does not meet yet. */
    List<LocalDate> free() {
        var taken = entries.stream()
                .filter(entry ->
                        entry.as() != CountedAs.CANCELLED && entry.meeting().kind() != MeetingKind.WRITTEN)
                .map(LedgerLine::day)
                .toList();
        return open.stream().filter(day -> !taken.contains(day)).toList();
    }

    /** The days of as many further meetings as the body can hold at all, in turn or out of turn, the last one first. */
    List<LocalDate> further() {
        if (cadence().extraordinaryAllowed()) {
            return new OpenDates(free(), regular(), 0).latest();
        }
        var left = cadence().mostPerYear() - regular().size();
        return latest().stream().limit(Math.max(0, left)).toList();
    }

    /** The days of the meetings that are prepared or convened, in turn or out of turn. */
    Stream<LocalDate> ahead() {
        return entries.stream()
                .filter(entry ->
                        entry.as().isMeeting() && entry.meeting().state().isAhead())
                .map(LedgerLine::day);
    }

    /** The days of as many regular meetings as find room at the distance of the charter, the last one first. */
    List<LocalDate> latest() {
        return new OpenDates(free(), regular(), cadence().shortestMonths()).latest();
    }

    private List<LocalDate> regular() {
        return entries.stream()
                .filter(entry -> entry.as() == CountedAs.HELD || entry.as() == CountedAs.PLANNED)
                .map(LedgerLine::day)
                .toList();
    }

    private Optional<LocalDate> warnedFrom() {
        return lastDay().map(day -> day.minusDays(warning()));
    }

    /** Half the distance between two meetings, not too long for months; else half of an even share for each missing. */
    private long warning() {
        var half = cadence().intervalMonths() * 15L;
        if (hasMonths()) {
            return Math.min(half, MOST_DAYS);
        }
        return cadence().spaced() ? half : missing() * lifetime.days() / asked().meetings() / 2;
    }

    /** Meetings whose day has passed without their results being recorded; they still count as planned. */
    public long forgotten() {
        return unrecorded().count();
    }

    /** The days that have passed of meetings, in turn or out of turn, of which nobody has said what came of them. */
    Stream<LocalDate> daysUnrecorded() {
        return unrecorded().filter(entry -> entry.as().isMeeting()).map(LedgerLine::day);
    }

    private Stream<LedgerEntry> unrecorded() {
        return entries.stream()
                .filter(entry -> entry.meeting().state().isAhead())
                .filter(entry -> day(entry).isBefore(today));
    }

    /** Whether results should have been recorded by now; the office has some days for it. */
    static boolean isLongUnrecorded(LocalDate day, LocalDate today) {
        return !day.plusDays(DAYS_TO_RECORD).isAfter(today);
    }

    /** The meetings that were held or are to come and do not count, such as 臨時1、懇談会・流会1; empty where none. */
    public String others() {
        return Stream.of(CountedAs.EXTRAORDINARY, CountedAs.WRITTEN, CountedAs.VOID, CountedAs.CANCELLED)
                .filter(as -> count(as) > 0)
                .map(as -> as.label() + count(as))
                .collect(Collectors.joining("、"));
    }

    /** What the office should know and do, and whether results wait to be recorded. */
    public String notice() {
        return sentence() + (forgotten() == 0 ? "" : "開催日を過ぎても結果が記録されていない会議が%d件あります。".formatted(forgotten()));
    }

    /** What the office should know and do, in one sentence. */
    public String sentence() {
        return new LedgerNotice(this).sentence();
    }

    private static LocalDate day(LedgerEntry entry) {
        return entry.meeting().schedule().on();
    }

    private Cadence cadence() {
        return body.cadence();
    }
}
