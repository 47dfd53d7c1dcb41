package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is to be known for planning a year: the charters, the meetings that stand, who sits where (前提の調べ). */
@Component
class YearSurvey {

    private final Meetings meetings;
    private final Councils councils;
    private final Roster roster;
    private final Clock clock;

    YearSurvey(Meetings meetings, Councils councils, Roster roster, Clock clock) {
        this.meetings = meetings;
        this.councils = councils;
        this.roster = roster;
        this.clock = clock;
    }

    /** For all bodies that meet with an agenda, or for one of them alone; refused as {@link #whyNot} says. */
    YearFacts of(CouncilId id, FiscalYear year, @Nullable BodyId only) {
        if (only != null) {
            whyNot(id, year, only).ifPresent(Refusal::raise);
        }
        var charters = YearCharters.of(councils, id, year);
        var scope = charters.bodies().stream()
                .filter(body -> only == null
                        ? charters.lifetime(body.id()).isPresent()
                        : body.id().equals(only))
                .toList();
        return new YearFacts(
                charters,
                LocalDate.now(clock),
                scope,
                standing(id, charters),
                before(id, charters),
                new SharedSeats(charters, people(id, charters)),
                places(meetings.findByCouncilIdOrderByScheduleOnDescScheduleFromDesc(id.value())));
    }

    /** Why nothing can be planned for a body in a year; nothing where some charter of the year has it. */
    Optional<Refusal> whyNot(CouncilId id, FiscalYear year, BodyId only) {
        return whyNot(YearCharters.of(councils, id, year), only);
    }

    static Optional<Refusal> whyNot(YearCharters charters, BodyId only) {
        var year = charters.year();
        var body = charters.find(only);
        if (body.isEmpty()) {
            return Optional.of(YearPlanRefusal.NotInYear.of(charters.last(), only, year));
        }
        return charters.lifetime(only).isPresent() ? Optional.empty() : BodyEnded.whyNot(body.get(), year.lastDay());
    }

    /** For all bodies, by their meetings alone: who sits where and where they met is not asked. */
    YearFacts ofMeetings(CouncilId id, FiscalYear year) {
        var charters = YearCharters.of(councils, id, year);
        return new YearFacts(
                charters,
                LocalDate.now(clock),
                charters.bodies().stream()
                        .filter(body -> charters.lifetime(body.id()).isPresent())
                        .toList(),
                standing(id, charters),
                before(id, charters),
                new SharedSeats(charters, Map.of()),
                Map.of());
    }

    /** Of the bodies of the year; the charter may have lost others since. */
    private List<Standing> standing(CouncilId id, YearCharters charters) {
        return standing(id, charters, charters.year().value()).toList();
    }

    private Map<BodyId, LocalDate> before(CouncilId id, YearCharters charters) {
        return standing(id, charters, charters.year().value() - 1)
                .filter(Standing::counted)
                .collect(toMap(Standing::body, Standing::on, YearSurvey::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Standing> standing(CouncilId id, YearCharters charters, int year) {
        return meetings.findByCouncilIdAndFiscalYear(id.value(), year).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .flatMap(meeting -> charters.find(meeting.body()).stream().map(body -> Standing.of(meeting, body)));
    }

    private Map<BodyId, Set<PersonId>> people(CouncilId id, YearCharters charters) {
        return charters.bodies().stream()
                .collect(toMap(Body::id, body -> members(id, body.id(), charters.lifetime(body.id()))));
    }

    /** Those of the year; before anybody is appointed for it, those who serve today. */
    private Set<PersonId> members(CouncilId council, BodyId body, Optional<Lifetime> lifetime) {
        var today = LocalDate.now(clock);
        var then = lifetime.map(Lifetime::from)
                .filter(today::isBefore)
                .map(first -> serving(council, body, first))
                .orElse(Set.of());
        return then.isEmpty() ? serving(council, body, today) : then;
    }

    private Set<PersonId> serving(CouncilId council, BodyId body, LocalDate day) {
        return roster.membersOf(council, body, day, Actor.system()).stream()
                .map(Member::person)
                .collect(toSet());
    }

    /** Where each body met last or is to meet, as far as a place is known. */
    static Map<BodyId, String> places(List<Meeting> latestFirst) {
        var places = new HashMap<BodyId, String>();
        latestFirst.stream()
                .filter(meeting -> !meeting.isInWriting() && meeting.state() != MeetingState.CANCELLED)
                .filter(meeting -> !meeting.schedule().place().equals(PlanEntry.NO_PLACE))
                .forEach(meeting ->
                        places.putIfAbsent(meeting.body(), meeting.schedule().place()));
        return places;
    }
}
