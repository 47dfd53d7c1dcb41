package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.OfficialLetter;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the letters by which members are called to a meeting, and by which it is called off (開催通知). */
@Component
@Transactional(readOnly = true)
public class Notices {

    private final Meetings meetings;
    private final Councils councils;
    private final Roster roster;
    private final Callers callers;

    Notices(Meetings meetings, Councils councils, Roster roster, Callers callers) {
        this.callers = callers;
        this.meetings = meetings;
        this.councils = councils;
        this.roster = roster;
    }

    /** The letter that calls off a meeting, for members who get no mail; refused before it is called off. */
    public CancellationPaper cancellation(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        callers.orChair(actor, meeting, CancellationPaper.NAME + "を開く");
        if (meeting.state() != MeetingState.CANCELLED) {
            new PaperTooEarly(meeting.title(), CancellationPaper.NAME, "中止する").raise();
        }
        var caller = callers.of(meeting);
        var council = councils.council(meeting.charter());
        var schedule = meeting.schedule();
        return new CancellationPaper(
                council.wording(),
                meeting.isInWriting(),
                meeting.calledOffOn().map(Wareki::day).orElse(null),
                meeting.noticedOn().map(Wareki::day).orElse(null),
                addressee(council, council.body(meeting.body()), caller),
                caller.isOutsider() ? null : council.name(),
                caller.words(),
                council.papers().omitsSeal(OfficialLetter.CANCELLATION),
                meeting.title(),
                Wareki.dayAndWeekday(schedule.on()),
                schedule.hours(meeting.kind()),
                schedule.place(),
                contact(council));
    }

    /** The notice, a draft until the meeting is convened. */
    public NoticePaper notice(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        callers.orChair(actor, meeting, "開催通知を開く");
        var caller = callers.of(meeting);
        var council = councils.council(meeting.charter());
        var body = council.body(meeting.body());
        var schedule = meeting.schedule();
        return new NoticePaper(
                council.wording(),
                meeting.isInWriting(),
                meeting.convenedOn().isEmpty(),
                meeting.noticedOn().map(Wareki::day).orElse(null),
                former(meeting),
                addressee(council, body, caller),
                caller.isOutsider() ? null : council.name(),
                caller.words(),
                council.papers().omitsSeal(OfficialLetter.NOTICE),
                meeting.title(),
                Wareki.dayAndWeekday(schedule.on()),
                schedule.hours(meeting.kind()),
                schedule.place(),
                meeting.items().stream().map(Notices::item).toList(),
                papersBy(meeting, council),
                answers(meeting, body),
                contact(council));
    }

    private static String contact(Council council) {
        return council.name() + "事務局（" + council.office() + "）";
    }

    private static @Nullable String papersBy(Meeting meeting, Council council) {
        return council.sendsPapersApart(meeting.body())
                ? Wareki.dayAndWeekday(council.dueBefore(
                        meeting.schedule().on(), council.deadlines().papers()))
                : null;
    }

    private static NoticePaper.@Nullable Former former(Meeting meeting) {
        return meeting.lastMoveAnnounced()
                .map(move -> new NoticePaper.Former(
                        Wareki.day(meeting.convenedOn().orElseThrow()),
                        Wareki.dayAndWeekday(move.from().on()),
                        move.from().hours(meeting.kind()),
                        move.from().place()))
                .orElse(null);
    }

    /** Whether members have been called to it, and so are to be told where it does not take place. */
    public boolean wereCalled(MeetingId id) {
        return meetings.get(id).convenedOn().isPresent();
    }

    /** Who is called to the meeting on a day: everybody on the roster then; only members where ballots are sent in. */
    public List<PersonId> invited(MeetingId id, LocalDate day, Actor actor) {
        var meeting = meetings.get(id);
        return roster.membersOf(meeting.charter(), meeting.body(), day, actor).stream()
                .filter(member -> !meeting.isInWriting() || member.role().isMember())
                .map(Member::person)
                .toList();
    }

    private static NoticePaper.Item item(AgendaItem item) {
        var kind = item.entry().kind();
        return new NoticePaper.Item(item.line().nameOnPaper(), kind.label(), kind.isDecided());
    }

    /** Over another name than that of the council it says which council it is. */
    private static String addressee(Council council, Body body, Caller caller) {
        var isCalledLikeIt = council.name().endsWith(body.name());
        var name = !caller.isOutsider()
                ? body.name()
                : isCalledLikeIt ? council.name() : council.name() + "　" + body.name();
        return name + "　委員　各位";
    }

    /** Who may stand in or take part from afar is asked only where that counts. */
    private static List<String> answers(Meeting meeting, Body body) {
        if (meeting.isInWriting()) {
            return List.of("賛成", "反対");
        }
        var answers = new ArrayList<>(List.of("出席"));
        if (body.quorum().onlineCounts()) {
            answers.add("オンラインで出席");
        }
        if (body.quorum().proxiesCount()) {
            answers.add("代理人が出席");
        }
        answers.add("欠席");
        return List.copyOf(answers);
    }
}
