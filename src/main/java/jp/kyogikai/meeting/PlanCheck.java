package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;

/** Holds the plan of a year against the charter and against all that stands (年間計画の点検). */
final class PlanCheck {

    private final YearFacts facts;
    private final List<PlanEntry> entries;

    PlanCheck(YearFacts facts, List<PlanEntry> entries) {
        this.facts = facts;
        this.entries = entries.stream().sorted(YearProposal.BY_DAY).toList();
    }

    /** What cannot be, each meeting by itself and then together. */
    List<Refusal> refusals() {
        var strangers =
                entries.stream().flatMap(it -> stranger(it).stream()).distinct().toList();
        return strangers.isEmpty()
                ? Stream.of(
                                entries.stream().flatMap(this::alone),
                                IntStream.range(0, entries.size()).boxed().flatMap(this::together),
                                facts.scope().stream().flatMap(this::tooMany))
                        .flatMap(it -> it)
                        .toList()
                : strangers;
    }

    private Optional<Refusal> stranger(PlanEntry entry) {
        var known = facts.council().meetingBodies().stream()
                .filter(body -> body.id().equals(entry.body()))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(new NoSuchBody(entry.body()));
        }
        return facts.scope().contains(known.get())
                ? Optional.empty()
                : Optional.of(new YearPlanRefusal.OtherBody(
                        facts.scope().get(0).name(), known.get().name()));
    }

    private Stream<Refusal> alone(PlanEntry entry) {
        var council = facts.council();
        var day = entry.on();
        var name = name(entry.body());
        if (!facts.year().contains(day)) {
            return Stream.of(new OutsideFiscalYear(name, facts.year(), day));
        }
        return Stream.of(
                        Optional.<Refusal>of(new YearPlanRefusal.Past(name, day))
                                .filter(it -> day.isBefore(facts.today())),
                        council.whyClosed(day)
                                .map(why -> new YearPlanRefusal.ClosedDay(
                                        name, day, why, council.closingDays().article())),
                        BodyEnded.whyNot(body(entry), day))
                .flatMap(Optional::stream);
    }

    /** This one with those before it and those that stand. */
    private Stream<Refusal> together(int at) {
        var entry = entries.get(at);
        return Stream.concat(
                entries.subList(0, at).stream().flatMap(other -> between(entry, other, name(other.body()))),
                facts.standing().stream()
                        .filter(it -> !it.inWriting())
                        .flatMap(it -> between(entry, new PlanEntry(it.body(), it.schedule()), it.title())));
    }

    private Stream<Refusal> between(PlanEntry entry, PlanEntry other, String otherName) {
        var name = name(entry.body());
        if (!entry.on().equals(other.on())) {
            return Stream.empty();
        }
        if (entry.body().equals(other.body())) {
            return Stream.of(new YearPlanRefusal.Twice(name, entry.on()));
        }
        return facts.seats().both(entry.body(), other.body()).stream()
                .filter(both -> entry.schedule().overlaps(other.schedule()))
                .map(both -> new YearPlanRefusal.TwoPlaces(name, otherName, entry.on(), both));
    }

    private Stream<Refusal> tooMany(Body body) {
        return Stream.of(outOfTurn(body))
                .filter(more -> more > 0 && !body.cadence().extraordinaryAllowed())
                .map(more -> new YearPlanRefusal.TooMany(body, meetings(body)));
    }

    /** Regular as long as the charter asks for more, then out of turn. */
    MeetingKind kind(PlanEntry entry) {
        var body = body(entry);
        var first = own(body).size() - outOfTurn(body);
        return own(body).indexOf(entry) < first ? MeetingKind.REGULAR : MeetingKind.EXTRAORDINARY;
    }

    private int outOfTurn(Body body) {
        var cadence = body.cadence();
        return cadence.isOnDemand() || cadence.approximate()
                ? 0
                : Math.max(0, own(body).size() - facts.missing(body));
    }

    /** What the charter would rather have otherwise, body by body. */
    List<PlanConcern> concerns() {
        return facts.scope().stream()
                .flatMap(body -> Stream.of(number(body), distances(body), months(body), preparations(body))
                        .flatMap(it -> it))
                .toList();
    }

    private Stream<PlanConcern> number(Body body) {
        var asked = body.cadence().timesPerYear();
        var meetings = meetings(body);
        if (body.cadence().isOnDemand() || meetings == asked) {
            return Stream.empty();
        }
        return Stream.of(
                meetings < asked
                        ? new PlanConcern.Fewer(body, meetings)
                        : new PlanConcern.More(body, meetings, outOfTurn(body)));
    }

    private Stream<PlanConcern> distances(Body body) {
        var cadence = body.cadence();
        var days = days(body);
        return IntStream.range(1, cadence.spaced() ? days.size() : 0)
                .mapToObj(n -> distance(body, days.get(n - 1), days.get(n)))
                .filter(it -> Math.abs(it.months() - cadence.intervalMonths()) > cadence.toleranceMonths())
                .filter(it -> isNew(body, it.one()) || isNew(body, it.next()))
                .map(it -> it);
    }

    private static PlanConcern.Distance distance(Body body, LocalDate one, LocalDate next) {
        return new PlanConcern.Distance(
                body, one, next, ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(next)));
    }

    private boolean isNew(Body body, LocalDate day) {
        return own(body).stream().anyMatch(it -> it.on().equals(day));
    }

    private Stream<PlanConcern> months(Body body) {
        var months = body.cadence().usual().months();
        return regular(body)
                .filter(day -> !months.isEmpty() && !months.contains(day.getMonth()))
                .map(day -> new PlanConcern.OtherMonth(body, day));
    }

    /** Bodies that meet as often as those above them can be ready each time. */
    private Stream<PlanConcern> preparations(Body body) {
        return facts.prepares(body).stream()
                .filter(above -> !body.cadence().isOnDemand()
                        && body.cadence().timesPerYear() >= above.cadence().timesPerYear())
                .flatMap(above -> days(above).stream()
                        .filter(day -> !day.isBefore(facts.today()))
                        .map(day -> new Preparation(body, above, day, facts.latestFor(body, above, day)))
                        .filter(it -> !it.isMet(days(above), days(body), facts.year()))
                        .map(it ->
                                new PlanConcern.NotReady(body, above, it.day(), it.latest(), sourceOf(body, above))));
    }

    private Article sourceOf(Body body, Body above) {
        return body.tier() == Tier.COORDINATION && above.tier() == Tier.PLENARY
                ? facts.council().yearPlan().article()
                : facts.council().deadlines().notice().article();
    }

    private int meetings(Body body) {
        return facts.counted(body.id()).size() + own(body).size();
    }

    private List<PlanEntry> own(Body body) {
        return entries.stream().filter(it -> it.body().equals(body.id())).toList();
    }

    private Stream<LocalDate> regular(Body body) {
        return own(body).stream().filter(it -> kind(it) == MeetingKind.REGULAR).map(PlanEntry::on);
    }

    /** The days of the regular meetings, standing and planned, in their order. */
    private List<LocalDate> days(Body body) {
        return Stream.concat(facts.counted(body.id()).stream(), regular(body))
                .sorted()
                .toList();
    }

    private Body body(PlanEntry entry) {
        return facts.council().body(entry.body());
    }

    private String name(BodyId id) {
        return facts.council().body(id).titles().regular();
    }
}
