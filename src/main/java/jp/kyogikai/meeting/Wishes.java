package jp.kyogikai.meeting;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.BodyId;

/**
 * When a body would best meet: by its months, in time for the plenary, or at its distance (開催月の割り振り).
 *
 * @param days the days on which other bodies meet, those laid out so far with them
 */
record Wishes(YearFacts facts, Function<BodyId, List<LocalDate>> days) {

    private static final int MONTHS = 12;

    List<Wish> of(Body body) {
        if (!body.cadence().usual().months().isEmpty()) {
            return new MonthWishes(facts, days).of(body);
        }
        var ahead = body.cadence().spaced() ? List.<Wish>of() : aheadOfPlenary(body);
        return ahead.isEmpty() ? atItsDistance(body) : ahead;
    }

    /** Before each plenary for which no meeting stands in time, then before those for which one stands too early. */
    private List<Wish> aheadOfPlenary(Body body) {
        var own = facts.counted(body.id());
        var plenaries = facts.prepares(body).stream()
                .filter(above -> above.tier() == Tier.PLENARY && body.tier() == Tier.COORDINATION)
                .toList();
        var unserved = plenaries.stream().flatMap(above -> unserved(body, above, own));
        var early = plenaries.stream().flatMap(above -> servedEarly(body, above, own));
        return Stream.concat(unserved, early)
                .map(plenary -> ahead(body, plenary))
                .filter(wish -> !wish.to().isBefore(facts.first(body)))
                .toList();
    }

    /** About as many days before as the charter says; where it names a weekday, the last such day in time. */
    private Wish ahead(Body body, LocalDate plenary) {
        var rule = facts.council(plenary).yearPlan();
        var lead = rule.lead(plenary);
        var on = usualUntil(body, rule.latest(plenary)).orElse(lead);
        var from = lead.minusDays(2L * rule.toleranceDays());
        return new Wish(
                on, on.isBefore(from) ? on : from, rule.latest(plenary), rule.earliest(plenary), rule.latest(plenary));
    }

    private Optional<LocalDate> usualUntil(Body body, LocalDate latest) {
        return Stream.iterate(YearMonth.from(latest), month -> month.minusMonths(1))
                .limit(MONTHS)
                .flatMap(month -> new BodyMonth(facts, body, month).usualDay().stream())
                .filter(day -> !day.isAfter(latest))
                .findFirst();
    }

    private Stream<LocalDate> unserved(Body body, Body above, List<LocalDate> own) {
        var there = days.apply(above.id());
        return there.stream().filter(day -> !isServed(body, above, day, there, own));
    }

    private Stream<LocalDate> servedEarly(Body body, Body above, List<LocalDate> own) {
        var there = days.apply(above.id());
        return there.stream().filter(day -> facts.preparation(body, above, day)
                .tooEarly(there, own, facts.year())
                .isPresent());
    }

    private boolean isServed(Body body, Body above, LocalDate day, List<LocalDate> there, List<LocalDate> own) {
        return facts.preparation(body, above, day).isMet(there, own, facts.year());
    }

    private List<Wish> atItsDistance(Body body) {
        var cadence = body.cadence();
        var standing = facts.counted(body.id());
        var isLaidIntoGaps = cadence.timesPerYear() > MONTHS || (!standing.isEmpty() && !cadence.spaced());
        if (cadence.isOnDemand() || isLaidIntoGaps) {
            return List.of();
        }
        var months = standing.isEmpty() ? best(body) : after(body, standing);
        return months.stream()
                .filter(month -> isAhead(body, month))
                .limit(facts.toPropose(body))
                .map(month -> wish(body, month))
                .toList();
    }

    /** The rhythm of the meetings that stand, without those months that have one near, also before the year. */
    private List<YearMonth> after(Body body, List<LocalDate> standing) {
        var cadence = body.cadence();
        var first = number(standing.get(0));
        var taken = Stream.concat(facts.before(body).stream(), standing.stream())
                .map(this::number)
                .toList();
        var least = cadence.intervalMonths() - cadence.toleranceMonths();
        return months(IntStream.range(0, MONTHS)
                .filter(month -> Math.floorMod(month - first, cadence.intervalMonths()) == 0)
                .filter(month -> taken.stream().noneMatch(it -> Math.abs(it - month) < Math.max(1, least))));
    }

    /** The beginning at its distance from the year before, from which most meetings above are prepared; else the usual. */
    private List<YearMonth> best(Body body) {
        var cadence = body.cadence();
        var slack = MONTHS - 1 - distance(cadence, cadence.timesPerYear() - 1);
        return IntStream.rangeClosed(0, slack)
                .boxed()
                .map(offset -> new Rhythm(offset, rhythm(cadence, offset)))
                .max(comparingInt((Rhythm it) -> ahead(body, it.months()).size())
                        .thenComparing(it -> follows(body, ahead(body, it.months())))
                        .thenComparingInt(it -> served(body, it.months()))
                        .thenComparingInt(it -> -Math.abs(it.offset() - BodyMonth.rank(body.tier()))))
                .map(Rhythm::months)
                .orElse(List.of());
    }

    private List<YearMonth> ahead(Body body, List<YearMonth> months) {
        return months.stream().filter(month -> isAhead(body, month)).toList();
    }

    /** Whether the first of these months keeps the distance that the charter names from the year before. */
    private boolean follows(Body body, List<YearMonth> months) {
        var cadence = body.cadence();
        return !cadence.spaced()
                || facts.before(body).map(YearMonth::from).stream()
                        .flatMap(last -> months.stream().limit(1).map(first -> ChronoUnit.MONTHS.between(last, first)))
                        .allMatch(it -> Math.abs(it - cadence.intervalMonths()) <= cadence.toleranceMonths());
    }

    private List<YearMonth> rhythm(Cadence cadence, int offset) {
        return months(IntStream.range(0, cadence.timesPerYear()).map(n -> offset + distance(cadence, n)));
    }

    /** How many months the n-th meeting after the first lies from it: where no distance is told, the year is shared out. */
    private static int distance(Cadence cadence, int n) {
        return cadence.spaced() ? n * cadence.intervalMonths() : n * MONTHS / cadence.timesPerYear();
    }

    private int served(Body body, List<YearMonth> months) {
        var own = months.stream().map(month -> wish(body, month).on()).toList();
        return facts.prepares(body).stream()
                .mapToInt(above -> {
                    var there = days.apply(above.id());
                    return (int) there.stream()
                            .filter(day -> isServed(body, above, day, there, own))
                            .count();
                })
                .sum();
    }

    private Wish wish(Body body, YearMonth month) {
        return new BodyMonth(facts, body, month).wish();
    }

    private boolean isAhead(Body body, YearMonth month) {
        return new BodyMonth(facts, body, month).isAhead();
    }

    private int number(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(facts.year().firstDay()), YearMonth.from(day));
    }

    private List<YearMonth> months(IntStream numbers) {
        var all = facts.year().months();
        var found = new ArrayList<YearMonth>();
        numbers.forEach(number -> found.add(all.get(number)));
        return found;
    }

    private record Rhythm(int offset, List<YearMonth> months) {}
}
