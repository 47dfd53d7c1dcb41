package jp.kyogikai.meeting;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
            return inNamedMonths(body);
        }
        var ahead = body.cadence().spaced() ? List.<Wish>of() : aheadOfPlenary(body);
        return ahead.isEmpty() ? atItsDistance(body) : ahead;
    }

    /** One in each month that the charter names and that has none yet. */
    private List<Wish> inNamedMonths(Body body) {
        var taken = facts.counted(body.id()).stream().map(YearMonth::from).toList();
        return facts.year().months().stream()
                .filter(month -> body.cadence().usual().months().contains(month.getMonth()))
                .filter(month -> !taken.contains(month) && isAhead(month))
                .map(month -> wish(body, month))
                .toList();
    }

    /** About as many days before each plenary as the charter says, where no meeting stands in time for it. */
    private List<Wish> aheadOfPlenary(Body body) {
        var rule = facts.council().yearPlan();
        var own = facts.counted(body.id());
        return facts.prepares(body).stream()
                .filter(above -> above.tier() == Tier.PLENARY && body.tier() == Tier.COORDINATION)
                .flatMap(above -> unserved(body, above, own))
                .map(plenary -> new Wish(
                        rule.lead(plenary),
                        rule.lead(plenary).minusDays(2L * rule.toleranceDays()),
                        rule.latest(plenary)))
                .filter(wish -> !wish.to().isBefore(facts.first()))
                .toList();
    }

    private Stream<LocalDate> unserved(Body body, Body above, List<LocalDate> own) {
        var there = days.apply(above.id());
        return there.stream().filter(day -> !isServed(body, above, day, there, own));
    }

    private boolean isServed(Body body, Body above, LocalDate day, List<LocalDate> there, List<LocalDate> own) {
        return new Preparation(body, above, day, facts.latestFor(body, above, day)).isMet(there, own, facts.year());
    }

    private List<Wish> atItsDistance(Body body) {
        var cadence = body.cadence();
        var standing = facts.counted(body.id());
        if (cadence.timesPerYear() > MONTHS || (!standing.isEmpty() && !cadence.spaced())) {
            return List.of(); // laid into the largest gaps
        }
        var months = standing.isEmpty() ? best(body) : after(cadence, standing);
        return months.stream()
                .filter(this::isAhead)
                .limit(facts.missing(body))
                .map(month -> wish(body, month))
                .toList();
    }

    /** The rhythm of the meetings that stand, without those months that have one near. */
    private List<YearMonth> after(Cadence cadence, List<LocalDate> standing) {
        var taken = standing.stream().map(this::number).toList();
        var least = cadence.intervalMonths() - cadence.toleranceMonths();
        return months(IntStream.range(0, MONTHS)
                .filter(month -> Math.floorMod(month - taken.get(0), cadence.intervalMonths()) == 0)
                .filter(month -> taken.stream().noneMatch(it -> Math.abs(it - month) < Math.max(1, least))));
    }

    /** The beginning from which most meetings above are prepared; of equal ones the usual for the tier. */
    private List<YearMonth> best(Body body) {
        var cadence = body.cadence();
        var slack = MONTHS - 1 - (cadence.timesPerYear() - 1) * cadence.intervalMonths();
        return IntStream.rangeClosed(0, slack)
                .boxed()
                .map(offset -> new Rhythm(offset, rhythm(cadence, offset)))
                .max(comparingInt((Rhythm it) ->
                                (int) it.months().stream().filter(this::isAhead).count())
                        .thenComparingInt(it -> served(body, it.months()))
                        .thenComparingInt(it -> -Math.abs(it.offset() - rank(body.tier()))))
                .map(Rhythm::months)
                .orElse(List.of());
    }

    private List<YearMonth> rhythm(Cadence cadence, int offset) {
        return months(IntStream.range(0, cadence.timesPerYear()).map(n -> offset + n * cadence.intervalMonths()));
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

    /** Early in the year those who report, then those who prepare, then those who decide. */
    private static int rank(Tier tier) {
        return switch (tier) {
            case CASE, SECTION, SUBCOMMITTEE -> 0;
            case COORDINATION -> 1;
            case PLENARY -> 2;
        };
    }

    private static Wish wish(Body body, YearMonth month) {
        var middle = month.atDay(10 + 5 * rank(body.tier()));
        return Wish.in(month, body.cadence().usual().in(month).orElse(middle));
    }

    private boolean isAhead(YearMonth month) {
        return !month.atEndOfMonth().isBefore(facts.today());
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
