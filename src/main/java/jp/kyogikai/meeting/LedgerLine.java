package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;

/**
 * The meetings of a body in a year, against those that its charter asks for, as things stand on a day (開催回数台帳の1行).
 *
 * @param lifetime the days of the year on which the body can meet
 * @param entries all its meetings of the year, in the order of their days
 * @param today the day on which this is said
 */
public record LedgerLine(Body body, FiscalYear year, Lifetime lifetime, List<LedgerEntry> entries, LocalDate today) {

    public LedgerLine {
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

    public LedgerState state() {
        if (cadence().isOnDemand()) {
            return LedgerState.ON_DEMAND;
        }
        if (count(CountedAs.HELD) >= asked().meetings()) {
            return LedgerState.MET;
        }
        if (today.isAfter(lifetime.to())) {
            return LedgerState.UNMET;
        }
        return warnedFrom().filter(day -> !day.isAfter(today)).isPresent()
                ? LedgerState.AT_RISK
                : LedgerState.UNDER_WAY;
    }

    /**
     * The last day on which the next missing meeting can be held: where the charter names a distance, so that the others
     * still find room at it, else the last day of the body in the year; nothing where none is missing.
     */
    public Optional<LocalDate> lastDay() {
        var end = lifetime.to();
        if (missing() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                cadence().spaced()
                        ? end.plusDays(1)
                                .minusMonths((missing() - 1L) * cadence().intervalMonths())
                                .minusDays(1)
                        : end);
    }

    /** Half the distance before that day, or half of an even share of the year for each that is missing. */
    private Optional<LocalDate> warnedFrom() {
        return lastDay()
                .map(day -> day.minusDays(
                        cadence().spaced()
                                ? cadence().intervalMonths() * 15L
                                : missing() * lifetime.days() / asked().meetings() / 2));
    }

    /** Meetings whose day has passed without their results being recorded; they still count as planned. */
    public long forgotten() {
        return entries.stream()
                .filter(entry -> entry.meeting().state().isAhead())
                .filter(entry -> entry.meeting().schedule().on().isBefore(today))
                .count();
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
        return switch (state()) {
            case ON_DEMAND -> "回数の定めはありません。";
            case MET -> "定められた回数の会議を開催しました。";
            case UNDER_WAY -> missing() == 0 ? "残りの会議は、全て予定されています。" : missingWords() + due();
            case AT_RISK -> missingWords() + due();
            case UNMET -> ended() + "、%d回足りません。".formatted(asked().meetings() - count(CountedAs.HELD));
        };
    }

    private String missingWords() {
        return "あと%d回の予定がありません。".formatted(missing());
    }

    private String ended() {
        return lifetime.to().equals(year.lastDay())
                ? "年度が終わり"
                : "会議を開ける期間（%sまで）が終わり".formatted(Wareki.day(lifetime.to()));
    }

    /** Where a distance cannot be kept any more, there is still room before the end; without one, all have till then. */
    private String due() {
        var last = lastDay().orElseThrow();
        if (last.isBefore(today)) {
            return "%dか月の間隔では間に合いません。%sまでに続けて開催してください。"
                    .formatted(cadence().intervalMonths(), Wareki.day(lifetime.to()));
        }
        return (cadence().spaced() || missing() == 1 ? "次の会議を%sまでに開催すれば間に合います。" : "%sまでに全て開催すれば間に合います。")
                .formatted(Wareki.day(last));
    }

    private Cadence cadence() {
        return body.cadence();
    }
}
