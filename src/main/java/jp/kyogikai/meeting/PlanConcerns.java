package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CountedThing;

/** Finds what the charter would rather have otherwise in a plan, body by body (計画の注意の点検). */
record PlanConcerns(YearFacts facts, PlanCount count) {

    List<PlanConcern> all() {
        var alone = facts.scope().stream().flatMap(body -> Stream.of(
                        number(body),
                        distances(body),
                        months(body),
                        emptyMonths(body),
                        shortNotices(body),
                        preparations(body))
                .flatMap(it -> it));
        return Stream.concat(alone, together()).toList();
    }

    /** Where the plan is for all bodies of the year whose meetings add to a number. */
    private Stream<PlanConcern> together() {
        return facts.council().yearTotals().stream()
                .filter(total -> total.counts() == CountedThing.MEETINGS)
                .flatMap(total -> facts
                        .firstOf(total.bodies())
                        .map(body -> new PlanConcern.FewerTogether(body, total, count.together(total.bodies())))
                        .stream())
                .filter(it -> it.meetings() < it.total().atLeast())
                .map(it -> it);
    }

    private Stream<PlanConcern> number(Body body) {
        var asked = facts.asked(body);
        var meetings = count.meetings(body);
        if (body.cadence().isOnDemand()) {
            return Stream.empty();
        }
        if (meetings < asked.meetings()) {
            return Stream.of(new PlanConcern.Fewer(body, asked, meetings));
        }
        return asked.isExceededBy(meetings)
                ? Stream.of(new PlanConcern.More(body, asked, meetings, count.outOfTurn(body)))
                : Stream.empty();
    }

    /** Between meetings of which at least one is planned now, the last one of the year before among them. */
    private Stream<PlanConcern> distances(Body body) {
        var cadence = body.cadence();
        var days = Stream.concat(facts.before(body).stream(), count.regular(body).stream())
                .toList();
        var planned = count.plannedRegular(body).toList();
        return IntStream.range(1, cadence.spaced() ? days.size() : 0)
                .mapToObj(n -> distance(body, days.get(n - 1), days.get(n)))
                .filter(it -> !cadence.keepsDistance(it.months()))
                .filter(it -> planned.contains(it.one()) || planned.contains(it.next()))
                .map(it -> it);
    }

    private static PlanConcern.Distance distance(Body body, LocalDate one, LocalDate next) {
        return new PlanConcern.Distance(
                body, one, next, ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(next)));
    }

    private Stream<PlanConcern> months(Body body) {
        return count.plannedRegular(body)
                .map(day -> new PlanConcern.OtherMonth(facts.body(body.id(), day), day))
                .filter(PlanConcern.OtherMonth::isOutside)
                .map(it -> it);
    }

    /** Where two meet in one of the months; too small a number and a month of its own are told already. */
    private Stream<PlanConcern> emptyMonths(Body body) {
        var asked = facts.asked(body);
        var met = count.regular(body).stream().map(YearMonth::from).toList();
        return count.meetings(body) < asked.meetings() || !asked.months().containsAll(met)
                ? Stream.empty()
                : asked.months().stream()
                        .filter(month -> !met.contains(month) && !month.isBefore(YearMonth.from(facts.today())))
                        .map(month -> new PlanConcern.EmptyMonth(body, month));
    }

    private Stream<PlanConcern> shortNotices(Body body) {
        return count.planned(body).stream().map(PlanEntry::on).flatMap(day -> shortNotice(body, day).stream());
    }

    private Optional<PlanConcern> shortNotice(Body body, LocalDate day) {
        var council = facts.council(day);
        return Optional.of(council.noticeDue(day))
                .filter(by -> by.isBefore(facts.today()) && !day.isBefore(facts.today()))
                .map(by -> new PlanConcern.ShortNotice(
                        body, day, by, council.deadlines().notice()));
    }

    /** Bodies that meet as often as those above them can be ready each time. */
    private Stream<PlanConcern> preparations(Body body) {
        return facts.prepares(body).stream()
                .filter(above -> !body.cadence().isOnDemand()
                        && body.cadence().timesPerYear() >= above.cadence().timesPerYear())
                .flatMap(above -> unready(body, above));
    }

    private Stream<PlanConcern> unready(Body body, Body above) {
        var there = count.regular(above);
        var own = count.regular(body);
        return there.stream()
                .filter(day -> !day.isBefore(facts.today()))
                .map(day -> facts.preparation(body, above, day))
                .filter(it -> facts.exists(body, it.latest()))
                .flatMap(it -> it.isMet(there, own, facts.year()) ? tooEarly(it, there, own) : notReady(it));
    }

    private static Stream<PlanConcern> notReady(Preparation it) {
        return Stream.of(new PlanConcern.NotReady(it.before(), it.after(), it.day(), it.latest(), it.article()));
    }

    /** Where the charter leaves its days to the office; a rhythm that it names itself is no fault. */
    private Stream<PlanConcern> tooEarly(Preparation it, List<LocalDate> there, List<LocalDate> own) {
        return it.earliest().stream().flatMap(earliest -> it.tooEarly(there, own, facts.year()).stream()
                .map(on -> new PlanConcern.TooEarly(it.before(), it.after(), it.day(), on, earliest, it.article())));
    }
}
