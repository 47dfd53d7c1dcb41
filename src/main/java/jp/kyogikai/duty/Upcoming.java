package jp.kyogikai.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person is to see to in a council: what is overdue, and what comes due soon (自分の番の期限). */
@Component
@Transactional(readOnly = true)
public class Upcoming {

    private static final int MOST = 100; // more than anybody reads in one letter

    private final Duties duties;
    private final Circles circles;
    private final Councils councils;
    private final Clock clock;

    Upcoming(Duties duties, Circles circles, Councils councils, Clock clock) {
        this.duties = duties;
        this.circles = circles;
        this.councils = councils;
        this.clock = clock;
    }

    /** What has passed its day and is now the turn of a group of this person, the oldest first, up to a hundred. */
    public List<DutyCard> overdue(CouncilId council, Actor actor) {
        return of(council, actor, DutyState.OVERDUE, LocalDate.now(clock));
    }

    /** What comes due soon by the charter, the nearest day first, up to a hundred. */
    public List<DutyCard> soon(CouncilId council, Actor actor) {
        var until = councils.council(council).remindedUntil(LocalDate.now(clock));
        return of(council, actor, DutyState.OPEN, until);
    }

    private List<DutyCard> of(CouncilId council, Actor actor, DutyState state, LocalDate until) {
        var groups = actor.groups().stream().map(GroupId::value).toList();
        var cases = circles.of(council, actor).stream().map(CaseId::value);
        return groups.isEmpty()
                ? List.of()
                : duties
                        .ofPerson(
                                council.value(),
                                state,
                                until,
                                groups,
                                DutyKind.OF_CASES,
                                Stream.concat(Stream.of(""), cases).collect(Collectors.toSet()),
                                Limit.of(MOST))
                        .stream()
                        .map(Duty::card)
                        .toList();
    }
}
