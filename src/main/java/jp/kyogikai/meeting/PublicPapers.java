package jp.kyogikai.meeting;

import java.util.Comparator;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Publicity;
import jp.kyogikai.charter.SpeakerNaming;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what may be told of a meeting after it: the outline soon, the minutes for the public once settled (会議の公表). */
@Component
@Transactional(readOnly = true)
public class PublicPapers {

    private final Meetings meetings;
    private final Councils councils;
    private final Decisions decisions;
    private final MeetingPeople people;

    PublicPapers(Meetings meetings, Councils councils, Decisions decisions, MeetingPeople people) {
        this.meetings = meetings;
        this.councils = councils;
        this.decisions = decisions;
        this.people = people;
    }

    /** The minutes for the public; refused with {@link PaperTooEarly} while the minutes are a draft. */
    public PublicMinutes minutes(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        Chairs.only(actor, meeting, "公開用の会議録を開く");
        if (meeting.state() != MeetingState.CLOSED) {
            new PaperTooEarly(meeting.title(), "公開用の会議録", "会議録を確定する").raise();
        }
        var council = councils.council(meeting.charter());
        var body = council.body(meeting.body());
        var speakers = people.speakers(meeting, body.minutes().published(), actor);
        var isClosed = !body.publicity().isPublic();
        return new PublicMinutes(
                council.wording(),
                council.name(),
                meeting.title(),
                meeting.isInWriting(),
                isClosed,
                body.publicity().closedBecause().orElse(null),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                meeting.schedule().hours(meeting.kind()),
                meeting.schedule().place(),
                isClosed ? null : people.presiding(meeting, speakers, actor).orElse(null),
                HeldParts.present(meeting),
                meeting.attendances().size() - HeldParts.present(meeting),
                isClosed ? List.of() : attendees(meeting, speakers),
                isClosed ? List.of() : guests(meeting, speakers),
                HeldParts.observers(meeting),
                isClosed ? List.of() : HeldParts.materials(meeting, body),
                HeldParts.quorum(meeting, decisions.quorum(id)),
                body.minutes().style().heading(),
                meeting.items().stream()
                        .map(AgendaItem::line)
                        .map(line -> PublicMinutes.Item.of(line, isClosed, speakers, HeldParts.ballots(line, meeting)))
                        .toList(),
                next(meeting),
                confirmed(meeting, body),
                contact(council));
    }

    /** The outline; refused with {@link PaperTooEarly} before the results are recorded. */
    public OutlinePaper outline(MeetingId id, Actor actor) {
        var meeting = meetings.get(id);
        Chairs.only(actor, meeting, "結果概要を開く");
        if (!meeting.isHeld()) {
            new PaperTooEarly(meeting.title(), "結果概要", "会議の結果を記録する").raise();
        }
        var council = councils.council(meeting.charter());
        var body = council.body(meeting.body());
        var publicity = body.publicity();
        var naming = publicity.isPublic()
                ? body.minutes().published()
                : body.minutes().internal();
        var speakers = people.speakers(meeting, naming, actor);
        return new OutlinePaper(
                council.wording(),
                council.name(),
                meeting.title(),
                meeting.isInWriting(),
                !publicity.isPublic(),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                meeting.schedule().hours(meeting.kind()),
                meeting.schedule().place(),
                people.presiding(meeting, speakers, actor).orElse(null),
                HeldParts.present(meeting),
                meeting.attendances().size() - HeldParts.present(meeting),
                HeldParts.quorum(meeting, decisions.quorum(id)),
                meeting.items().stream()
                        .map(AgendaItem::line)
                        .map(line -> outlined(line, meeting, publicity, speakers))
                        .toList(),
                next(meeting),
                contact(council));
    }

    private static OutlinePaper.Item outlined(
            AgendaLine line, Meeting meeting, Publicity publicity, Speakers speakers) {
        var kind = line.entry().kind().label();
        if (line.entry().kind().isClosed()) {
            var because = publicity.closedBecause().map(it -> "非公開の理由：" + it).orElse("非公開");
            return new OutlinePaper.Item(line.position(), null, kind, null, because);
        }
        return new OutlinePaper.Item(
                line.position(),
                kind,
                speakers.in(line.entry().title()),
                line.resultLabel() + HeldParts.ballots(line, meeting),
                line.reason().isBlank() ? null : speakers.in(line.reason()));
    }

    /** No list where all in it would be called the same. */
    private static List<PublicMinutes.Attendee> attendees(Meeting meeting, Speakers speakers) {
        return meeting.attendances().stream()
                .filter(it -> speakers.naming().tellsApart() && it.presence().attends())
                .map(it -> new PublicMinutes.Attendee(
                        speakers.nameOf(it),
                        speakers.naming() == SpeakerNaming.NAME ? it.entry().organisation() : null,
                        it.presence().label()))
                .toList();
    }

    private static List<String> guests(Meeting meeting, Speakers speakers) {
        var guests = meeting.gathering().guests();
        if (guests.isEmpty() || speakers.naming().tellsApart()) {
            return guests.stream().map(speakers::nameOf).toList();
        }
        return List.of(guests.size() + "人");
    }

    private @Nullable String next(Meeting meeting) {
        return meetings
                .findByCouncilIdOrderByScheduleOnDescScheduleFromDesc(
                        meeting.council().value())
                .stream()
                .filter(it -> it.body().equals(meeting.body()) && it.state().isAhead())
                .filter(it -> it.schedule().on().isAfter(meeting.schedule().on()))
                .min(Comparator.comparing(it -> it.schedule().on()))
                .map(it -> "%s　%s%s"
                        .formatted(
                                Wareki.dayAndWeekday(it.schedule().on()),
                                it.title(),
                                it.state() == MeetingState.PREPARING ? "（予定）" : ""))
                .orElse(null);
    }

    /** Without the name that was typed, for it stands in no list. */
    private static @Nullable String confirmed(Meeting meeting, Body body) {
        return meeting.latestApproval(Approval.Subject.MINUTES)
                .filter(approval -> approval.review().approved())
                .map(approval -> "この会議録は、%sに%sの確認を受けた。".formatted(Wareki.day(approval.enteredOn()), body.chairTitle()))
                .orElse(null);
    }

    private static String contact(Council council) {
        return council.name() + "事務局（" + council.office() + "）";
    }
}
