package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Deadline;
import jp.kyogikai.charter.Profile;
import jp.kyogikai.duty.DutyBook;
import jp.kyogikai.duty.DutyCard;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.Ground;
import jp.kyogikai.duty.Holder;
import jp.kyogikai.duty.Label;
import jp.kyogikai.duty.Owed;
import jp.kyogikai.duty.Owing;
import jp.kyogikai.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Until when a meeting is convened, its papers are sent, its results are told in short, and its minutes are settled
 * (招集の通知、会議資料、結果概要と会議録の期限).
 */
@Component
class OwedByMeetings implements Owing {

    private final Meetings meetings;
    private final Councils councils;
    private final DutyBook book;

    OwedByMeetings(Meetings meetings, Councils councils, DutyBook book) {
        this.meetings = meetings;
        this.councils = councils;
        this.book = book;
    }

    /** Keeps all its duties in step with the meeting, whatever has just happened to it. */
    void follow(Meeting meeting) {
        var notice = key(DutyKind.NOTICE, meeting);
        var minutes = key(DutyKind.MINUTES, meeting);
        switch (meeting.state()) {
            case PREPARING -> book.owe(notice(meeting), Actor.system());
            case CONVENED -> book.meet(notice, Actor.system());
            case HELD -> book.owe(minutes(meeting), Actor.system());
            case CLOSED -> book.meet(minutes, Actor.system());
            case CANCELLED -> book.withdraw(notice, "会議の中止", Actor.system());
        }
        followPapers(meeting);
        if (meeting.owesOutline()) {
            book.owe(outline(meeting), Actor.system());
        } else if (meeting.outlineTold().isPresent()) {
            book.meet(key(DutyKind.OUTLINE, meeting), Actor.system());
        }
    }

    private void followPapers(Meeting meeting) {
        var papers = key(DutyKind.PAPERS, meeting);
        if (owesPapers(meeting)) {
            book.owe(papers(meeting), Actor.system());
        } else if (meeting.papersSent().isPresent()) {
            book.meet(papers, Actor.system());
        } else {
            book.withdraw(papers, "会議の" + (meeting.isHeld() ? "開催" : "中止"), Actor.system());
        }
    }

    /** Whether its papers are still to be sent by themselves. */
    boolean owesPapers(Meeting meeting) {
        var council = councils.council(meeting.charter());
        return meeting.state().isAhead() && meeting.papersSent().isEmpty() && council.sendsPapersApart(meeting.body());
    }

    @Override
    public List<Owed> owed() {
        return Stream.of(
                        meetings.findByState(MeetingState.PREPARING).stream().map(this::notice),
                        ahead().filter(this::owesPapers).map(this::papers),
                        meetings.findByState(MeetingState.HELD).stream().map(this::minutes),
                        meetings.findByOutlineOwedTrue().stream().map(this::outline))
                .flatMap(owed -> owed)
                .toList();
    }

    private Stream<Meeting> ahead() {
        return Stream.of(MeetingState.PREPARING, MeetingState.CONVENED)
                .flatMap(state -> meetings.findByState(state).stream());
    }

    private Owed notice(Meeting meeting) {
        return before(
                DutyKind.NOTICE,
                meeting,
                councils.council(meeting.charter()).deadlines().notice());
    }

    private Owed papers(Meeting meeting) {
        return before(
                DutyKind.PAPERS,
                meeting,
                councils.council(meeting.charter()).deadlines().papers());
    }

    private Owed before(DutyKind kind, Meeting meeting, Deadline rule) {
        var council = councils.council(meeting.charter());
        var ground = Ground.of("会議の日の" + rule.wordsBefore() + "まで", rule.article());
        return owed(kind, meeting, ground, council.dueBefore(meeting.schedule().on(), rule));
    }

    /** The deadlines counted from the day of a meeting to come, where they stand now and where another day puts them. */
    List<MovedDeadline> moved(Meeting meeting, LocalDate to) {
        var council = councils.council(meeting.charter());
        var rules = council.deadlines();
        return Stream.of(
                        moved(DutyKind.NOTICE, meeting, to, day -> council.dueBefore(day, rules.notice())),
                        moved(DutyKind.PAPERS, meeting, to, day -> council.dueBefore(day, rules.papers())),
                        moved(DutyKind.OUTLINE, meeting, to, day -> council.dueAfter(day, rules.outline())),
                        moved(DutyKind.MINUTES, meeting, to, day -> council.dueAfter(day, rules.minutes())))
                .filter(it -> isAhead(it.kind(), meeting))
                .filter(it -> !it.from().equals(it.to()))
                .toList();
    }

    /** A duty that stands may have been given more time than the rule does, and keeps it where its day stays. */
    private MovedDeadline moved(DutyKind kind, Meeting meeting, LocalDate to, UnaryOperator<LocalDate> due) {
        var key = key(kind, meeting);
        var from = book.find(key)
                .map(DutyCard::due)
                .orElseGet(() -> due.apply(meeting.schedule().on()));
        return new MovedDeadline(kind, from, book.dueIf(key, due.apply(to)));
    }

    /** Whether a meeting to come still owes it, or will. */
    private boolean isAhead(DutyKind kind, Meeting meeting) {
        return switch (kind) {
            case NOTICE -> meeting.state() == MeetingState.PREPARING;
            case PAPERS -> owesPapers(meeting);
            case OUTLINE -> asksForOutline(meeting);
            default -> true;
        };
    }

    /** Whether its results will be told in short, as a body with the usual papers does. */
    boolean asksForOutline(Meeting meeting) {
        return councils.council(meeting.charter()).body(meeting.body()).profile() == Profile.STANDARD;
    }

    private Owed outline(Meeting meeting) {
        return after(
                DutyKind.OUTLINE,
                meeting,
                councils.council(meeting.charter()).deadlines().outline());
    }

    private Owed minutes(Meeting meeting) {
        return after(
                DutyKind.MINUTES,
                meeting,
                councils.council(meeting.charter()).deadlines().minutes());
    }

    private Owed after(DutyKind kind, Meeting meeting, Deadline rule) {
        var council = councils.council(meeting.charter());
        var ground = Ground.of("会議の日から" + rule.words(), rule.article());
        return owed(kind, meeting, ground, council.dueAfter(meeting.schedule().on(), rule));
    }

    private Owed owed(DutyKind kind, Meeting meeting, Ground ground, LocalDate due) {
        var council = councils.council(meeting.charter());
        return new Owed(
                council.id(),
                key(kind, meeting),
                label(council, meeting),
                ground,
                Holder.secretariat(council.id()),
                due);
    }

    private static Label label(Council council, Meeting meeting) {
        return Label.of(
                meeting.id().value(),
                meeting.title(),
                "",
                council.body(meeting.body()),
                council.keyOf(meeting.title()));
    }

    private static DutyKey key(DutyKind kind, Meeting meeting) {
        return new DutyKey(kind, meeting.id().value());
    }
}
