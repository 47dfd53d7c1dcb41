package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;

/**
 * When a body would best meet in each month that its charter names and that has no meeting yet: on the usual day, else
 * in time for what it prepares, or late enough for those who prepare it (定例の月の割り振り).
 *
 * @param days the days on which other bodies meet, those laid out so far with them
 */
record MonthWishes(YearFacts facts, Function<BodyId, List<LocalDate>> days) {

    List<Wish> of(Body body) {
        var months = ahead(body);
        var own = new ArrayList<>(months.stream().map(BodyMonth::likely).toList());
        var wishes = new ArrayList<Wish>();
        for (int n = 0; n < months.size(); n++) {
            var month = months.get(n);
            var wish = wish(month, own.get(n), others(body, own, n));
            own.set(n, wish.map(Wish::on).orElse(own.get(n)));
            wishes.add(wish.orElseGet(month::wish));
        }
        return List.copyOf(wishes);
    }

    private List<BodyMonth> ahead(Body body) {
        var taken = facts.counted(body.id()).stream().map(YearMonth::from).toList();
        return facts.year().months().stream()
                .map(month -> new BodyMonth(facts, body, month))
                .filter(it -> it.isNamed() && it.isAhead() && !taken.contains(it.month()))
                .toList();
    }

    /** The other meetings of the body, as far as they are known. */
    private List<LocalDate> others(Body body, List<LocalDate> own, int n) {
        var likely = IntStream.range(0, own.size()).filter(it -> it != n).mapToObj(own::get);
        return Stream.concat(facts.counted(body.id()).stream(), likely).toList();
    }

    /** Nothing where the charter names the day, or where one day is as good as another. */
    private Optional<Wish> wish(BodyMonth month, LocalDate likely, List<LocalDate> others) {
        if (month.usualDay().isPresent()) {
            return Optional.empty();
        }
        return month.body().tier() == Tier.PLENARY ? lateEnough(month, others) : inTime(month, likely, others);
    }

    /** In time for the first meeting above that no other one prepares, else for the one that the likely day does. */
    private Optional<Wish> inTime(BodyMonth month, LocalDate likely, List<LocalDate> others) {
        var middle = month.wish().on();
        return first(month, it -> !it.isMet(others), it -> it.lead(month.month())
                        .orElse(middle))
                .or(() -> first(month, it -> it.isMet(List.of(likely)), it -> middle));
    }

    private Optional<Wish> first(BodyMonth month, Predicate<Above> which, Function<Above, LocalDate> target) {
        var open = month.open();
        return facts.prepares(month.body()).stream()
                .flatMap(above -> meetings(month.body(), above))
                .filter(which)
                .flatMap(it -> between(month, target.apply(it), well(open, day -> it.isMet(List.of(day)))).stream())
                .min(Comparator.comparing(Wish::by));
    }

    /** Those that ask to be prepared. */
    private Stream<Above> meetings(Body body, Body above) {
        var there = days.apply(above.id());
        return there.stream()
                .map(day -> new Above(facts.preparation(body, above, day), there, facts.year()))
                .filter(it -> !it.isMet(List.of()));
    }

    private Optional<Wish> lateEnough(BodyMonth month, List<LocalDate> others) {
        return facts.charters().bodies().stream()
                .filter(below -> below.tier() == Tier.COORDINATION
                        && below.submitsTo().contains(month.body().id()))
                .flatMap(below -> lateEnough(month, below, others).stream())
                .max(Comparator.comparing(Wish::on));
    }

    /** After the likely days of those who prepare it in named months; where those are too late, after possible ones. */
    private Optional<Wish> lateEnough(BodyMonth month, Body below, List<LocalDate> others) {
        var months = ahead(below);
        var likely = known(below, months.stream().map(BodyMonth::likely));
        var possible = known(below, months.stream().flatMap(it -> it.possible().stream()));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var inTime = isPrepared(month, below, month.likely(), others, likely);
        var prepare = inTime ? likely : possible;
        return between(
                month,
                inTime ? month.wish().on() : target(month, possible),
                well(month.open(), day -> isPrepared(month, below, day, others, prepare)));
    }

    private List<LocalDate> known(Body body, Stream<LocalDate> ahead) {
        return Stream.concat(days.apply(body.id()).stream(), ahead).toList();
    }

    private boolean isPrepared(
            BodyMonth month, Body below, LocalDate day, List<LocalDate> others, List<LocalDate> prepare) {
        return facts.preparation(below, month.body(), day).isMet(others, prepare, facts.year());
    }

    /** At its distance from the first day on which those who prepare it can meet in the month, if that is later. */
    private LocalDate target(BodyMonth month, List<LocalDate> prepare) {
        var middle = month.wish().on();
        var rule = facts.council(month.month().atEndOfMonth()).yearPlan();
        return prepare.stream()
                .filter(day -> YearMonth.from(day).equals(month.month()))
                .min(Comparator.naturalOrder())
                .map(first -> first.plusDays(rule.leadDays()))
                .filter(middle::isBefore)
                .orElse(middle);
    }

    private static List<LocalDate> well(List<LocalDate> open, Predicate<LocalDate> isWell) {
        return open.stream().filter(isWell).toList();
    }

    /** As near to a day as those days of the month allow that lie well; nothing where there are none. */
    private static Optional<Wish> between(BodyMonth month, LocalDate day, List<LocalDate> well) {
        return well.isEmpty()
                ? Optional.empty()
                : Optional.of(Wish.in(month.month(), day).between(well.get(0), well.get(well.size() - 1)));
    }

    /** A meeting above that is to be prepared, among all of its body. */
    private record Above(Preparation preparation, List<LocalDate> there, FiscalYear year) {

        boolean isMet(List<LocalDate> own) {
            return preparation.isMet(there, own, year);
        }

        /** The best day for a meeting in this month or the next. */
        Optional<LocalDate> lead(YearMonth month) {
            return preparation.lead().filter(it -> !YearMonth.from(preparation.day())
                    .isAfter(month.plusMonths(1)));
        }
    }
}
