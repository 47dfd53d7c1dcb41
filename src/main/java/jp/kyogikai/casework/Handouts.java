package jp.kyogikai.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kyogikai.casework.SheetPaper.Copy;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.meeting.MeetingBook;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.privacy.ReadLog;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseReviewId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Wareki;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the sheet of a case out to the one meeting it was released to, from its call to its end (回収資料). */
@Component
@Transactional // an opening is written into the read log
public class Handouts {

    private final SupportCases cases;
    private final CaseReviews reviews;
    private final MeetingBook meetings;
    private final Roster roster;
    private final Councils councils;
    private final ReadLog log;

    Handouts(
            SupportCases cases,
            CaseReviews reviews,
            MeetingBook meetings,
            Roster roster,
            Councils councils,
            ReadLog log) {
        this.cases = cases;
        this.reviews = reviews;
        this.meetings = meetings;
        this.roster = roster;
        this.councils = councils;
        this.log = log;
    }

    /**
     * The sheet: all numbered copies for the office to print, the own copy for a member, one for the circle.
     *
     * @param person who works behind the account of the actor, if anybody
     */
    public SheetPaper sheet(CaseReviewId id, Actor actor, Optional<PersonId> person) {
        var review = reviews.find(id);
        var about = cases.find(review.supportCase());
        var meeting = review.releasedTo()
                .flatMap(meetings::calledWith)
                .orElseThrow(() -> new ReviewRefusal.NotHandedOut().raised());
        var copies = copies(about, meeting, actor, person);
        if (copies.isEmpty()) {
            new ReviewRefusal.NotOfThisMeeting().raise();
        }
        log.note(actor, CaseFile.SUBJECT, about.id().value(), "事例シート（回収資料、" + review.number() + "）");
        var council = councils.council(review.council());
        return new SheetPaper(
                council.wording(),
                council.name(),
                meeting.title(),
                Wareki.dayAndWeekday(meeting.schedule().on()),
                review.number(),
                review.sheet().situation(),
                review.sheet().support(),
                review.sheet().question(),
                copies);
    }

    /** The sheets of a meeting by the numbers of their reviews, as far as the actor may open them now. */
    @Transactional(readOnly = true)
    public Map<String, CaseReviewId> of(MeetingId id, Actor actor, Optional<PersonId> person) {
        var meeting = meetings.card(id);
        var open = new LinkedHashMap<String, CaseReviewId>();
        meetings.agenda(id).stream()
                .map(line -> line.entry().consultation())
                .filter(Objects::nonNull)
                .filter(matter ->
                        meetings.calledWith(matter).filter(meeting::equals).isPresent())
                .flatMap(matter -> reviews.releasedTo(matter).stream())
                .filter(it -> !copies(cases.find(it.supportCase()), meeting, actor, person)
                        .isEmpty())
                .forEach(it -> open.put(it.number(), it.id()));
        return open;
    }

    private List<Copy> copies(SupportCase about, MeetingCard meeting, Actor actor, Optional<PersonId> person) {
        var called = roster
                .membersOf(
                        meetings.charter(meeting.id()),
                        meeting.body(),
                        meeting.schedule().on(),
                        Actor.system())
                .stream()
                .filter(member -> member.role().isMember())
                .toList();
        var mine = IntStream.range(0, called.size())
                .filter(i -> actor.isSecretariatOf(meeting.council())
                        || person.filter(called.get(i).person()::equals).isPresent())
                .mapToObj(i -> numbered(called, i))
                .toList();
        return mine.isEmpty() && about.circle().contains(actor.id()) ? List.of(new Copy("事例の担当者用", "")) : mine;
    }

    private static Copy numbered(List<Member> called, int i) {
        return new Copy(
                "No. %d / %d".formatted(i + 1, called.size()), called.get(i).name());
    }
}
