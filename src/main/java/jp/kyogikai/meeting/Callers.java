package jp.kyogikai.meeting;

import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Convenor;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who calls a meeting: whom the charter names, and while nobody presides, whom it names for that (招集者). */
@Component
@Transactional(readOnly = true)
public class Callers {

    private final Meetings meetings;
    private final Councils councils;
    private final Roster roster;

    Callers(Meetings meetings, Councils councils, Roster roster) {
        this.meetings = meetings;
        this.councils = councils;
        this.roster = roster;
    }

    public Caller of(MeetingId id) {
        return of(meetings.get(id));
    }

    Caller of(Meeting meeting) {
        var council = councils.council(meeting.charter());
        var body = council.body(meeting.body());
        var by = body.convenor().by();
        if (by.presides()) {
            return presiding(by, meeting, council, body)
                    .or(() -> presiding(body.convenor().first(), meeting, council, body))
                    .orElseGet(() -> outside(body.convenor().first(), council, body, true));
        }
        return outside(by, council, body, false);
    }

    /** Whether the body elects its chair at this meeting: there is none, or it is the first one of a new term. */
    boolean elects(Meeting meeting) {
        return !meeting.isInWriting() && (chair(meeting, meeting.body()).isEmpty() || opensTerm(meeting));
    }

    private boolean opensTerm(Meeting meeting) {
        var terms = councils.council(meeting.charter()).terms();
        return terms.beginIn(meeting.year())
                && meetings
                        .findByCouncilIdAndBodyIdAndFiscalYear(
                                meeting.council().value(),
                                meeting.body().value(),
                                meeting.year().value())
                        .stream()
                        .filter(Callers::mayElect)
                        .noneMatch(other -> other.schedule()
                                .on()
                                .isBefore(meeting.schedule().on()));
    }

    /** Nobody is elected in writing, nor where too few came together or the meeting was called off. */
    private static boolean mayElect(Meeting meeting) {
        return meeting.state() != MeetingState.CANCELLED
                && !meeting.isInWriting()
                && meeting.ending().filter(ending -> ending != Ending.QUORATE).isEmpty();
    }

    /** Lets in those who may speak for the caller, and refuses all others. */
    void only(Actor actor, Meeting meeting, String act) {
        if (!of(meeting).mayBeSpokenForBy(actor)) {
            new NoRight(act, "この会議を招集する者又は事務局").raise();
        }
    }

    /** Lets in whoever presides as well, to look at what another one calls. */
    void orChair(Actor actor, Meeting meeting, String act) {
        if (!of(meeting).mayBeSpokenForBy(actor)) {
            Chairs.only(actor, meeting, act);
        }
    }

    private Optional<Caller> presiding(Convenor who, Meeting meeting, Council council, Body body) {
        var over = who == Convenor.CHAIR
                ? Optional.of(body)
                : council.presidency().filter(any -> who == Convenor.COUNCIL_CHAIR);
        return over.flatMap(it -> chair(meeting, it.id())
                .map(chair -> new Caller(
                        council.id(),
                        who,
                        it.id(),
                        body.convenor().words(who, council, body),
                        chair.name(),
                        who != body.convenor().by())));
    }

    private Optional<Member> chair(Meeting meeting, BodyId body) {
        return roster.chairOf(meeting.council(), body, meeting.schedule().on());
    }

    private static Caller outside(Convenor who, Council council, Body body, boolean chairless) {
        return new Caller(council.id(), who, null, body.convenor().words(who, council, body), "", chairless);
    }
}
