package jp.kyogikai.meeting;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.MinutesStyle;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the papers of a meeting; templates place the words (会議の文書). */
@Component
@Transactional(readOnly = true)
public class MeetingPapers {

    private final Meetings meetings;
    private final Councils councils;
    private final Decisions decisions;
    private final MeetingPeople people;
    private final Callers callers;

    MeetingPapers(Meetings meetings, Councils councils, Decisions decisions, MeetingPeople people, Callers callers) {
        this.callers = callers;
        this.meetings = meetings;
        this.councils = councils;
        this.people = people;
        this.decisions = decisions;
    }

    /** The agenda (次第), a draft until the meeting is convened. */
    public AgendaPaper agenda(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        callers.orChair(actor, meeting, "次第を開く");
        var items = meeting.items().stream().map(item -> planned(item, meeting)).toList();
        var council = council(meeting);
        return new AgendaPaper(
                council.wording(),
                council.name(),
                meeting.title(),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                meeting.schedule().hours(meeting.kind()),
                meeting.schedule().place(),
                meeting.isInWriting(),
                meeting.state() == MeetingState.PREPARING,
                AgendaPaper.Group.of(items),
                List.of(),
                null);
    }

    /** The minutes (会議録), a draft until they are settled. */
    public MinutesPaper minutes(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        Chairs.only(actor, meeting, "会議録を開く");
        var council = council(meeting);
        var body = council.body(meeting.body());
        var speakers = people.speakers(meeting, body.minutes().internal(), actor);
        return new MinutesPaper(
                council.wording(),
                council.name(),
                meeting.title(),
                meeting.isInWriting(),
                meeting.state() != MeetingState.CLOSED,
                Wareki.dayAndWeekday(meeting.schedule().on()),
                meeting.schedule().hours(meeting.kind()),
                meeting.schedule().place(),
                people.presiding(meeting, speakers, actor).orElse(null),
                attendees(meeting, Presence::attends),
                attendees(meeting, presence -> !presence.attends()),
                council.office(),
                meeting.gathering().guests().stream()
                        .map(guest -> guest.post() + "　" + guest.name())
                        .toList(),
                HeldParts.observers(meeting),
                meeting.attendances().isEmpty() ? List.of() : HeldParts.allMaterials(meeting, body),
                HeldParts.quorum(meeting, decisions.quorum(id)),
                meeting.items().stream()
                        .map(item -> held(item.line(), meeting, body.minutes().style(), speakers))
                        .toList(),
                blankAsNull(speakers.in(meeting.remark())),
                approval(meeting));
    }

    private AgendaPaper.Item planned(AgendaItem item, Meeting meeting) {
        var line = item.line();
        var entry = line.entry();
        var isClosed = entry.kind().isClosed();
        return new AgendaPaper.Item(
                Integer.toString(line.position()),
                entry.kind().label(),
                line.nameOnPaper(),
                entry.minutes() == 0 ? null : entry.minutes(),
                isClosed ? null : blankAsNull(entry.presenter()),
                blankAsNull(entry.explanation() + decisions.urged(meeting, item)),
                isClosed ? null : entry.number(),
                null);
    }

    private static MinutesPaper.Item held(AgendaLine line, Meeting meeting, MinutesStyle style, Speakers speakers) {
        return new MinutesPaper.Item(
                Integer.toString(line.position()),
                line.entry().kind().label(),
                line.nameOnPaper(),
                line.entry().kind().isClosed() ? "論点・助言" : style.heading(),
                blankAsNull(speakers.in(line.discussion())),
                line.isAdvice() ? null : blankAsNull(line.resultLabel() + HeldParts.ballots(line, meeting)),
                line.outcome() == null ? "特記事項" : "理由",
                blankAsNull(speakers.in(line.reason())));
    }

    private static List<MinutesPaper.Attendee> attendees(Meeting meeting, Predicate<Presence> which) {
        return meeting.attendances().stream()
                .filter(attendance -> which.test(attendance.presence()))
                .map(attendance -> attendee(attendance, meeting))
                .toList();
    }

    private static MinutesPaper.Attendee attendee(Attendance attendance, Meeting meeting) {
        var entry = attendance.entry();
        var how = entry.presence() == Presence.BALLOT
                ? vote(attendance, meeting)
                : entry.presence().label();
        return new MinutesPaper.Attendee(entry.name(), entry.organisation(), how + notes(entry));
    }

    /** Such as 議題2、3に反対, or that a member agreed to everything. */
    private static String vote(Attendance attendance, Meeting meeting) {
        var numbers = meeting.items().stream()
                .map(AgendaItem::line)
                .filter(line -> attendance.ballot().against().contains(line.id()))
                .map(line -> Integer.toString(line.position()))
                .toList();
        return numbers.isEmpty() ? "全て賛成" : "議題%sに反対".formatted(String.join("、", numbers));
    }

    private static String notes(AttendanceEntry entry) {
        var notes = new ArrayList<String>();
        notes.add(entry.presence() == Presence.PROXY ? entry.proxy() : "");
        notes.addAll(entry.stay().notes());
        notes.add(entry.note());
        return notes.stream()
                .filter(note -> !note.isBlank())
                .map(note -> "（" + note + "）")
                .collect(joining());
    }

    private static @Nullable String approval(Meeting meeting) {
        return meeting.latestApproval(Approval.Subject.MINUTES)
                .filter(approval -> approval.review().approved())
                .map(approval -> "%s　%sが内容を確認し、承認した。"
                        .formatted(
                                Wareki.day(approval.enteredOn()),
                                approval.review().approver()))
                .orElse(null);
    }

    private Council council(Meeting meeting) {
        return councils.council(meeting.charter());
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank() ? null : text;
    }
}
