package jp.kyogikai.meeting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is to be known for planning a year: the charter, the meetings that stand, who sits where (前提の調べ). */
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

    /** For all bodies that meet with an agenda, or for one of them alone. */
    YearFacts of(CouncilId id, FiscalYear year, @Nullable BodyId only) {
        var council = councils.council(id, year.lastDay());
        var scope = council.meetingBodies().stream()
                .filter(body -> only == null || body.id().equals(only))
                .toList();
        if (scope.isEmpty() && only != null) {
            new NoSuchBody(only).raise();
        }
        return new YearFacts(
                council,
                year,
                LocalDate.now(clock),
                scope,
                standing(council, year),
                new SharedSeats(council, people(council, year)),
                places(council));
    }

    private List<Standing> standing(Council council, FiscalYear year) {
        return meetings.findByCouncilIdAndFiscalYear(council.id().value(), year.value()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED && isKnown(council, meeting))
                .map(meeting -> Standing.of(meeting, council.body(meeting.body())))
                .toList();
    }

    /** The charter may have lost a body since. */
    private static boolean isKnown(Council council, Meeting meeting) {
        return council.meetingBodies().stream().anyMatch(body -> body.id().equals(meeting.body()));
    }

    private Map<BodyId, Set<PersonId>> people(Council council, FiscalYear year) {
        return council.meetingBodies().stream()
                .collect(toMap(Body::id, body -> members(council.id(), body.id(), year)));
    }

    /** Those of the year; before anybody is appointed for it, those who serve today. */
    private Set<PersonId> members(CouncilId council, BodyId body, FiscalYear year) {
        var today = LocalDate.now(clock);
        var then = serving(council, body, today.isAfter(year.firstDay()) ? today : year.firstDay());
        return then.isEmpty() ? serving(council, body, today) : then;
    }

    private Set<PersonId> serving(CouncilId council, BodyId body, LocalDate day) {
        return roster.membersOf(council, body, day, Actor.system()).stream()
                .map(Member::person)
                .collect(toSet());
    }

    private Map<BodyId, String> places(Council council) {
        var places = new HashMap<BodyId, String>();
        meetings
                .findByCouncilIdOrderByScheduleOnDescScheduleFromDesc(
                        council.id().value())
                .stream()
                .filter(meeting -> !meeting.isInWriting())
                .forEach(meeting ->
                        places.putIfAbsent(meeting.body(), meeting.schedule().place()));
        return places;
    }
}
