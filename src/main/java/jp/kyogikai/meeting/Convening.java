package jp.kyogikai.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, convenes, calls off and ends meetings (会議の招集). */
@Component
@Transactional
public class Convening {

    private final Meetings meetings;
    private final MeetingBodies bodies;
    private final MeetingCounts counts;
    private final OwedByMeetings owed;
    private final Clock clock;

    Convening(Meetings meetings, MeetingBodies bodies, MeetingCounts counts, OwedByMeetings owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
        this.meetings = meetings;
        this.bodies = bodies;
        this.counts = counts;
    }

    /**
     * Enters a meeting into the book and gives it the next number of its body in the fiscal year of its day; it is held
     * by the charter in force on that day, and keeps it when the day or the charter changes.
     */
    public MeetingId plan(Plan plan, Actor actor) {
        NoRight.unlessSecretariat(actor, plan.council(), "会議の準備を始める");
        var year = FiscalYear.of(plan.schedule().on());
        var charter = charter(plan);
        var body = charter.body(plan.body());
        whyNotPlan(plan, body, year).ifPresent(Refusal::raise);
        var last = meetings.lastOrdinal(plan.council().value(), plan.body().value(), year.value(), plan.kind());
        var name = plan.kind().name(body.titles());
        var planned = meetings.enter(new Meeting(plan, charter.version(), name, last + 1));
        owed.follow(planned);
        return planned.id();
    }

    /** Why a meeting cannot be planned as things stand now; nothing where it can. */
    @Transactional(readOnly = true)
    Optional<Refusal> whyNot(Plan plan) {
        var day = plan.schedule().on();
        return bodies.whyNot(plan.council(), plan.body(), day)
                .or(() -> whyNotPlan(plan, charter(plan).body(plan.body()), FiscalYear.of(day)));
    }

    private Council charter(Plan plan) {
        return bodies.charter(plan.council(), plan.body(), plan.schedule().on());
    }

    /** Fixes day, place and agenda. */
    public void convene(MeetingId id) {
        var meeting = meetings.get(id);
        meeting.convene(LocalDate.now(clock));
        owed.follow(meeting);
    }

    /** Calls a meeting off; its matters go on waiting for the next one. */
    public void cancel(MeetingId id, String reason, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "会議を中止する");
        meeting.cancel(reason, LocalDate.now(clock));
        owed.follow(meeting);
    }

    /** Why a meeting cannot be called off any more. */
    @Transactional(readOnly = true)
    public Optional<Refusal> whyNotCancel(MeetingId id) {
        return meetings.get(id).whyNotCancel();
    }

    /** Settles the minutes and so ends the meeting. */
    public void close(MeetingId id) {
        var meeting = meetings.get(id);
        meeting.close();
        owed.follow(meeting);
    }

    private Optional<Refusal> whyNotPlan(Plan plan, Body body, FiscalYear year) {
        var ended = bodies.whyOver(plan.council(), body, plan.schedule().on());
        return ended.isPresent()
                ? ended
                : switch (plan.kind()) {
                    case REGULAR ->
                        unless(!counts.of(plan.council(), plan.body(), year).isFull(), new YearFull(body, year));
                    case EXTRAORDINARY -> unless(body.cadence().extraordinaryAllowed(), new NotOutOfTurn(body));
                    case WRITTEN -> unless(body.written().allowed(), new WritingRefusal.NotKnown(body));
                };
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
