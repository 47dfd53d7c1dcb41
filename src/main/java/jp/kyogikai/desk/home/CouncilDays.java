package jp.kyogikai.desk.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.casework.CaseCard;
import jp.kyogikai.casework.CaseRegister;
import jp.kyogikai.casework.CaseState;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.desk.CouncilDoor;
import jp.kyogikai.desk.meetings.MeetingView;
import jp.kyogikai.desk.overdue.OverdueBrief;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import org.springframework.stereotype.Component;

/** What lies before the present user in each council: the next meetings, what is overdue, the own cases (協議会ごとの今日). */
@Component
class CouncilDays {

    private static final int MOST = 8;

    private final MeetingBook meetings;
    private final OverdueBrief overdue;
    private final LedgerBrief ledger;
    private final CaseRegister cases;
    private final Councils councils;
    private final CouncilDoor door;
    private final CurrentActor actor;
    private final Clock clock;

    CouncilDays(
            MeetingBook meetings,
            OverdueBrief overdue,
            LedgerBrief ledger,
            CaseRegister cases,
            Councils councils,
            CouncilDoor door,
            CurrentActor actor,
            Clock clock) {
        this.meetings = meetings;
        this.overdue = overdue;
        this.ledger = ledger;
        this.cases = cases;
        this.councils = councils;
        this.door = door;
        this.actor = actor;
        this.clock = clock;
    }

    CouncilDay of(Council council) {
        var own = door.bodies(council).stream().map(Body::id).toList();
        return new CouncilDay(
                council.id().value(),
                council.name(),
                !own.isEmpty(),
                ledger.of(council),
                overdue.of(council),
                meetings.next(council.id(), own, MOST).stream()
                        .map(this::meeting)
                        .toList());
    }

    /** The open cases in whose circles the user is, by number alone. */
    List<CaseLine> cases() {
        return councils.all().stream()
                .flatMap(council -> cases.of(council.id(), actor.get()).stream())
                .filter(card -> card.state() != CaseState.CLOSED)
                .limit(MOST)
                .map(CaseLine::of)
                .toList();
    }

    private NextMeeting meeting(MeetingCard card) {
        return new NextMeeting(MeetingView.of(card), card.schedule().on().isBefore(LocalDate.now(clock)));
    }

    /**
     * One council; meetings only for those who work for one of its bodies.
     *
     * @param ledger of how many bodies and totals the number is in danger; empty where of none
     */
    public record CouncilDay(
            String id,
            String name,
            boolean serves,
            String ledger,
            OverdueBrief.Brief overdue,
            List<NextMeeting> meetings) {}

    /** A meeting to come, or one whose day is over and whose results are missing. */
    public record NextMeeting(MeetingView meeting, boolean isPast) {}

    /** A case in the list of its circle. */
    public record CaseLine(String id, String number, String state) {

        static CaseLine of(CaseCard card) {
            return new CaseLine(card.id().value(), card.number(), card.state().label());
        }
    }
}
