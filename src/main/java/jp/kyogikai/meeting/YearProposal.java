package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.BodyId;

/**
 * Lays out the meetings that a year still asks for: the plenary first, then who prepares it, then who reports to them
 * (年間計画の案). The same facts always give the same days.
 */
final class YearProposal {

    static final Comparator<PlanEntry> BY_DAY = Comparator.comparing(PlanEntry::on)
            .thenComparing(it -> it.schedule().from());

    private final YearFacts facts;
    private final List<PlanEntry> laid = new ArrayList<>();
    private final FreeDays free;
    private final Wishes wishes;

    private YearProposal(YearFacts facts) {
        this.facts = facts;
        this.free = new FreeDays(facts, laid);
        this.wishes = new Wishes(facts, this::days);
    }

    /** The meetings in the order of their days, or {@link YearPlanRefusal.NoRoom} where the charter asks for too much. */
    static List<PlanEntry> of(YearFacts facts) {
        var proposal = new YearProposal(facts);
        facts.scope().stream()
                .sorted(Comparator.comparing(Body::tier).reversed())
                .forEach(proposal::lay);
        return proposal.laid.stream().sorted(BY_DAY).toList();
    }

    private void lay(Body body) {
        var missing = facts.toPropose(body);
        var before = laid.size();
        wishes.of(body).stream().limit(missing).forEach(wish -> lay(body, wish));
        if (body.cadence().usual().months().isEmpty()) {
            IntStream.range(laid.size() - before, missing).forEach(n -> inLargestGap(body));
        }
    }

    private void lay(Body body, Wish wish) {
        var day = near(body, wish).or(() -> near(body, wish.wider(widening(body))));
        day.ifPresentOrElse(it -> add(body, it), () -> refuse(body, wish));
    }

    /** Months that are named are kept; a distance may be longer or shorter by so much. */
    private static int widening(Body body) {
        return body.cadence().usual().months().isEmpty() ? body.cadence().toleranceMonths() : 0;
    }

    private Optional<LocalDate> near(Body body, Wish wish) {
        return free.near(body, wish.within(facts.first(body), facts.last(body)));
    }

    /** A month that lies ahead as a whole and has no day is the charter's fault; else a gap is looked for later. */
    private void refuse(Body body, Wish wish) {
        var room = wish.within(facts.first(body), facts.last(body));
        if (!body.cadence().usual().months().isEmpty() && room.equals(wish)) {
            noRoom(body, wish.from(), wish.to());
        }
    }

    private void inLargestGap(Body body) {
        var first = facts.first(body);
        var last = facts.last(body);
        var day = gaps(first, last, days(body.id())).stream()
                .flatMap(gap -> free.near(body, gap).stream())
                .findFirst();
        day.ifPresent(it -> add(body, it));
        if (day.isEmpty()
                && first.equals(facts.year().firstDay())
                && last.equals(facts.year().lastDay())) {
            noRoom(body, first, last);
        }
    }

    /** What lies between the meetings of the body, the longest first. */
    private static List<Wish> gaps(LocalDate first, LocalDate last, List<LocalDate> days) {
        var inside = days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last));
        var ends = Stream.of(Stream.of(first.minusDays(1)), inside, Stream.of(last.plusDays(1)))
                .flatMap(it -> it)
                .toList();
        return IntStream.range(1, ends.size())
                .mapToObj(n -> gap(ends.get(n - 1).plusDays(1), ends.get(n).minusDays(1)))
                .sorted(Comparator.comparingLong((Wish it) -> ChronoUnit.DAYS.between(it.from(), it.to()))
                        .reversed())
                .toList();
    }

    private static Wish gap(LocalDate from, LocalDate to) {
        return new Wish(from.plusDays(ChronoUnit.DAYS.between(from, to) / 2), from, to);
    }

    private void add(Body body, LocalDate day) {
        laid.add(new PlanEntry(body.id(), facts.usual(body, day)));
    }

    private void noRoom(Body body, LocalDate from, LocalDate to) {
        new YearPlanRefusal.NoRoom(
                        body, from, to, facts.council(from).closingDays().article())
                .raise();
    }

    /** The days of the regular meetings of a body so far, in their order. */
    private List<LocalDate> days(BodyId body) {
        var own = laid.stream().filter(it -> it.body().equals(body)).map(PlanEntry::on);
        return Stream.concat(facts.counted(body).stream(), own).sorted().toList();
    }
}
