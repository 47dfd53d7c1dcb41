package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when a matter can come before one body after the other, from what is planned and else from the charter
 * (上程見込みの計算).
 *
 * @param meetings all of the council
 */
record Reach(Council council, List<MeetingCard> meetings, LocalDate today) {

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
        var last = open(council.body(bodies.get(0)), today)
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
        return new Forecast(
                chances,
                end.map(day -> council.dueAfter(day, council.deadlines().answer())),
                savings);
    }

    private List<Chance> chances(List<BodyId> bodies, LocalDate ready, Optional<Chance> first) {
        var chances = new ArrayList<Chance>();
        first.ifPresent(chances::add);
        for (var body : bodies.subList(chances.size(), bodies.size())) {
            var from =
                    chances.isEmpty() ? ready : chances.get(chances.size() - 1).on();
            chances.add(from == null ? Chance.unknown(body) : next(council.body(body), from));
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

    private Chance next(Body body, LocalDate ready) {
        return planned(body, ready).or(() -> expected(body, ready)).orElseGet(() -> Chance.unknown(body.id()));
    }

    private Optional<Chance> planned(Body body, LocalDate ready) {
        return open(body, ready).min(byDay()).map(this::planned);
    }

    /** The meetings in preparation that can still take up what is ready on a day. */
    private Stream<MeetingCard> open(Body body, LocalDate ready) {
        return of(body).filter(card -> card.state() == MeetingState.PREPARING && card.kind() != MeetingKind.WRITTEN)
                .filter(card -> takesUp(body.id(), card.schedule().on(), ready));
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

    private Optional<Chance> expected(Body body, LocalDate ready) {
        var last = of(body).filter(card -> card.kind() == MeetingKind.REGULAR && card.state() != MeetingState.CANCELLED)
                .map(card -> card.schedule().on())
                .max(Comparator.naturalOrder());
        return new Expected(body.cadence(), last.orElse(null))
                .onOrAfter(earliest(body.id(), ready))
                .map(on -> chance(body.id(), Basis.CADENCE, on, null, ""));
    }

    private Optional<Saving> saving(List<BodyId> bodies, int at, List<Chance> chances, LocalDate ready) {
        var from = at == 0
                ? Optional.of(ready)
                : Optional.ofNullable(chances.get(at - 1).on());
        var here = chances.get(at);
        if (from.isEmpty()
                || here.basis() == Basis.ON_AGENDA
                || !council.body(here.body()).cadence().extraordinaryAllowed()) {
            return Optional.empty();
        }
        var on = earliest(here.body(), from.get());
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
                .filter(last -> council.body(last.body()).cadence().usual().weekday() == null)
                .isPresent();
    }

    /** The first day on which a body can meet about something ready on a day: open, its notice and papers in time. */
    private LocalDate earliest(BodyId body, LocalDate ready) {
        var from = ready.isBefore(today) ? today : ready;
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> council.whyClosed(day).isEmpty())
                .filter(day -> isInTime(body, day, from))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate closes(LocalDate on) {
        return council.noticeDue(on);
    }

    private @Nullable LocalDate papers(BodyId body, LocalDate on) {
        return council.sendsPapersApart(body)
                ? council.dueBefore(on, council.deadlines().papers())
                : null;
    }

    private Chance chance(BodyId body, Basis basis, LocalDate on, @Nullable MeetingId meeting, String title) {
        return new Chance(body, basis, on, meeting, title, closes(on), papers(body, on));
    }

    private Stream<MeetingCard> of(Body body) {
        return meetings.stream().filter(card -> card.body().equals(body.id()));
    }
}
