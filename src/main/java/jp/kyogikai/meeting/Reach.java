package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Cadence;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when a matter can come before one body after the other, from what is planned and else from the charter
 * (上程見込みの計算).
 *
 * @param charters the charter in force on a day
 * @param meetings all of the council
 */
record Reach(Function<LocalDate, Council> charters, List<MeetingCard> meetings, LocalDate today) {

    /**
     * What lies ahead of a matter.
     *
     * @param bodies in the order in which they hear it
     * @param ready from when the first one can take it up
     * @param taken the meeting of the first body on whose agenda it already stands
     */
    Forecast of(List<BodyId> bodies, LocalDate ready, Optional<MeetingCard> taken) {
        return forecast(bodies, ready, taken.map(this::on));
    }

    /** What lies ahead of a matter that waits today, if this meeting takes it up. */
    Forecast through(MeetingCard meeting, List<BodyId> bodies) {
        return forecast(bodies, today, Optional.of(with(meeting)));
    }

    /** What lies ahead where the first body adopts its report at the last meeting it has planned until the day, else after it. */
    Forecast afterReport(List<BodyId> bodies, LocalDate due) {
        var last = open(bodies.get(0), today)
                .filter(card -> !card.schedule().on().isAfter(due))
                .max(byDay())
                .map(this::planned);
        return forecast(bodies, due, last);
    }

    private Forecast forecast(List<BodyId> bodies, LocalDate ready, Optional<Chance> first) {
        var chances = chances(bodies, ready, first);
        var end = Forecast.end(chances);
        var savings = IntStream.range(0, chances.size())
                .mapToObj(at -> saving(bodies, at, chances, ready))
                .flatMap(Optional::stream)
                .toList();
        return new Forecast(chances, end.map(this::answered), savings);
    }

    private LocalDate answered(LocalDate end) {
        var council = charters.apply(end);
        return council.dueAfter(end, council.deadlines().answer());
    }

    private List<Chance> chances(List<BodyId> bodies, LocalDate ready, Optional<Chance> first) {
        var chances = new ArrayList<Chance>();
        first.ifPresent(chances::add);
        for (var body : bodies.subList(chances.size(), bodies.size())) {
            var from =
                    chances.isEmpty() ? ready : chances.get(chances.size() - 1).on();
            chances.add(from == null ? Chance.unknown(body) : next(body, from));
        }
        return chances;
    }

    private Chance on(MeetingCard taken) {
        var on = taken.schedule().on();
        return new Chance(taken.body(), Basis.ON_AGENDA, on, taken.id(), taken.title(), null, papers(taken.body(), on));
    }

    /** Until it is called, the body may still meet out of turn before it; ballots have their own day. */
    private Chance with(MeetingCard meeting) {
        return meeting.state() == MeetingState.PREPARING && !meeting.kind().isInWriting()
                ? planned(meeting)
                : on(meeting);
    }

    private Chance next(BodyId body, LocalDate ready) {
        return planned(body, ready).or(() -> expected(body, ready)).orElseGet(() -> Chance.unknown(body));
    }

    private Optional<Chance> planned(BodyId body, LocalDate ready) {
        return open(body, ready).min(byDay()).map(this::planned);
    }

    /** The meetings in preparation that can still take up what is ready on a day. */
    private Stream<MeetingCard> open(BodyId body, LocalDate ready) {
        return of(body).filter(card -> card.state() == MeetingState.PREPARING && card.kind() != MeetingKind.WRITTEN)
                .filter(card -> takesUp(body, card.schedule().on(), ready));
    }

    private static Comparator<MeetingCard> byDay() {
        return Comparator.comparing(card -> card.schedule().on());
    }

    private Chance planned(MeetingCard card) {
        return chance(card.body(), Basis.PLANNED, card.schedule().on(), card.id(), card.title());
    }

    /**
     * What is ready today goes on any agenda still in hand, as long as its papers are in time; what comes later has to
     * come before the notice goes out.
     */
    private boolean takesUp(BodyId body, LocalDate on, LocalDate ready) {
        return ready.isAfter(today)
                ? isInTime(body, on, ready)
                : !on.isBefore(today) && arePapersInTime(body, on, today);
    }

    private boolean isInTime(BodyId body, LocalDate on, LocalDate ready) {
        return !closes(on).isBefore(ready) && arePapersInTime(body, on, ready);
    }

    /** Papers that go by themselves may be due long before the notice. */
    private boolean arePapersInTime(BodyId body, LocalDate on, LocalDate ready) {
        var papers = papers(body, on);
        return papers == null || !papers.isBefore(ready);
    }

    private Optional<Chance> expected(BodyId body, LocalDate ready) {
        return meets(body, earliest(body, ready))
                .filter(on -> canMeet(body, on))
                .map(on -> chance(body, Basis.CADENCE, on, null, ""));
    }

    /** By the cadence of the version in force then; what a later version says holds from its own first day. */
    private Optional<LocalDate> meets(BodyId body, LocalDate earliest) {
        var cadence = body(body, earliest).cadence();
        var on = new Expected(cadence, lastRegular(body), isFull(body, cadence)).onOrAfter(earliest);
        var later = on.map(charters).map(Council::since).filter(since -> since.isAfter(earliest));
        return later.isPresent() ? meets(body, later.get()) : on;
    }

    private @Nullable LocalDate lastRegular(BodyId body) {
        return regular(body)
                .map(card -> card.schedule().on())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Predicate<FiscalYear> isFull(BodyId body, Cadence cadence) {
        return year -> regular(body)
                        .filter(card -> year.contains(card.schedule().on()))
                        .filter(card -> cadence.countsInquorate() || !card.isWithoutQuorum())
                        .count()
                >= cadence.mostPerYear();
    }

    private Stream<MeetingCard> regular(BodyId body) {
        return of(body).filter(card -> card.kind() == MeetingKind.REGULAR && card.state() != MeetingState.CANCELLED);
    }

    private boolean canMeet(BodyId id, LocalDate day) {
        var council = charters.apply(day);
        return council.has(id) && BodyEnded.whyNot(council.body(id), day).isEmpty();
    }

    private Optional<Saving> saving(List<BodyId> bodies, int at, List<Chance> chances, LocalDate ready) {
        var from = at == 0
                ? Optional.of(ready)
                : Optional.ofNullable(chances.get(at - 1).on());
        var here = chances.get(at);
        if (from.isEmpty() || here.basis() == Basis.ON_AGENDA) {
            return Optional.empty();
        }
        var on = earliest(here.body(), from.get());
        if (!canMeet(here.body(), on) || !body(here.body(), on).cadence().extraordinaryAllowed()) {
            return Optional.empty();
        }
        var rest = chances(bodies.subList(at + 1, bodies.size()), on, Optional.empty());
        var end = rest.isEmpty() ? Optional.of(on) : Forecast.end(rest);
        var otherwise = Forecast.end(chances);
        var isMonthOnly = isMonthOnly(chances) && !isMonthOnly(rest);
        return end.filter(day -> otherwise.map(day::isBefore).orElse(true))
                .map(day -> new Saving(here.body(), on, day, otherwise.orElse(null), isMonthOnly));
    }

    /** Whether the last of them has a month and no day, told by its end. */
    private boolean isMonthOnly(List<Chance> chances) {
        return chances.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.basis() == Basis.CADENCE)
                .filter(last -> last.on() != null
                        && body(last.body(), last.on()).cadence().usual().weekday() == null)
                .isPresent();
    }

    /** The first day on which a body can meet about something ready on a day: open, its notice and papers in time. */
    private LocalDate earliest(BodyId body, LocalDate ready) {
        var from = ready.isBefore(today) ? today : ready;
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> charters.apply(day).whyClosed(day).isEmpty())
                .filter(day -> isInTime(body, day, from))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate closes(LocalDate on) {
        return charters.apply(on).noticeDue(on);
    }

    private @Nullable LocalDate papers(BodyId body, LocalDate on) {
        var council = charters.apply(on);
        return council.sendsPapersApart(body)
                ? council.dueBefore(on, council.deadlines().papers())
                : null;
    }

    private Chance chance(BodyId body, Basis basis, LocalDate on, @Nullable MeetingId meeting, String title) {
        return new Chance(body, basis, on, meeting, title, closes(on), papers(body, on));
    }

    private Stream<MeetingCard> of(BodyId body) {
        return meetings.stream().filter(card -> card.body().equals(body));
    }

    private Body body(BodyId id, LocalDate day) {
        return charters.apply(day).body(id);
    }
}
