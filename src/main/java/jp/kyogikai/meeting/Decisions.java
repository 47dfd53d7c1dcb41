package jp.kyogikai.meeting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyogikai.charter.AllowedOutcomes;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.QuorumBase;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Verdict;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a meeting made of its items, by the rules of the charter (議決の記録). */
@Component
@Transactional
public class Decisions {

    private final Meetings meetings;
    private final Councils councils;
    private final Consulting consulting;
    private final OwedByMeetings owed;

    Decisions(Meetings meetings, Councils councils, Consulting consulting, OwedByMeetings owed) {
        this.meetings = meetings;
        this.councils = councils;
        this.consulting = consulting;
        this.owed = owed;
    }

    /** Who is present against what the charter asks for. */
    @Transactional(readOnly = true)
    public QuorumCount quorum(MeetingId id) {
        return count(meetings.get(id));
    }

    /** The ways an item can end where the body cannot decide: what is said is noted, or it is left to writing. */
    @Transactional(readOnly = true)
    public List<Handling> withoutQuorum(MeetingId id) {
        var meeting = meetings.get(id);
        if (meeting.isInWriting()) {
            return List.of();
        }
        return body(meeting).written().allowed()
                ? List.of(Handling.REPORTED, Handling.WRITTEN)
                : List.of(Handling.REPORTED);
    }

    /** How the ballots stand on each item; empty where the body comes together. */
    @Transactional(readOnly = true)
    public Map<AgendaItemId, Tally> tallies(MeetingId id) {
        var meeting = meetings.get(id);
        return meeting.isInWriting()
                ? meeting.items().stream().map(AgendaItem::id).collect(toMap(identity(), meeting::tally))
                : Map.of();
    }

    /** The outcomes that the charter lets the body of this meeting decide about what comes before it. */
    @Transactional(readOnly = true)
    public List<Outcome> allowed(MeetingId id) {
        return offered(meetings.get(id)).list();
    }

    /** What the body of this meeting may come to about a single case. */
    @Transactional(readOnly = true)
    public List<Outcome> allowedForReviews(MeetingId id) {
        return body(meetings.get(id)).caseReview().outcomes().list();
    }

    /** Records all results at once; one refusal and nothing is recorded. */
    public void record(MeetingId id, List<ItemResult> results, Actor actor) {
        var meeting = meetings.get(id);
        NoRight.unlessSecretariat(actor, meeting.council(), "結果を記録する");
        var titles = new LinkedHashMap<AgendaItemId, String>();
        meeting.items().forEach(item -> titles.put(item.id(), item.entry().title()));
        var withdrawn = withdrawn(meeting);
        var byItem = Rows.match(
                results.stream().map(result -> settle(result, withdrawn)).toList(), ItemResult::item, titles);
        var quorum = count(meeting);
        var rules = new ResultRules(meeting, body(meeting), offered(meeting), quorum, consulting::postponements);
        meeting.items().forEach(item -> rules.check(item, byItem.of(item.id())));
        meeting.recordResults(byItem, quorum);
        if (owed.asksForOutline(meeting)) {
            meeting.oweOutline();
        }
        meeting.items().forEach(item -> tell(meeting, item, byItem.of(item.id())));
        owed.follow(meeting);
    }

    /** The items whose matters were taken back after the agenda was made; there is nothing to decide about them. */
    @Transactional(readOnly = true)
    public Set<AgendaItemId> withdrawn(MeetingId id) {
        return withdrawn(meetings.get(id));
    }

    private Set<AgendaItemId> withdrawn(Meeting meeting) {
        return meeting.items().stream()
                .filter(item -> item.consultation()
                        .filter(matter -> !consulting.isWaiting(matter))
                        .isPresent())
                .map(AgendaItem::id)
                .collect(toSet());
    }

    /** A matter that was taken back is so whatever the form says, unless it claims a decision. */
    private static ItemResult settle(ItemResult result, Set<AgendaItemId> withdrawn) {
        return withdrawn.contains(result.item()) && result.outcome() == null
                ? ItemResult.withdrawn(result.item())
                : result;
    }

    /** The matters decided in this meeting, whose processes must be told. */
    @Transactional(readOnly = true)
    public List<ConsultationId> decided(MeetingId id) {
        return meetings.get(id).items().stream()
                .filter(AgendaItem::isDecided)
                .map(AgendaItem::consultation)
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(Meeting meeting, AgendaItem item, ItemResult result) {
        item.consultation().ifPresent(consultation -> {
            if (result.handling() == Handling.WRITTEN) {
                consulting.leaveToWriting(consultation);
            } else if (result.handling().leavesWaiting()) {
                consulting.postpone(consultation);
            } else if (result.outcome() != null) {
                consulting.decide(
                        consultation,
                        new Verdict(
                                result.outcome(),
                                result.reason(),
                                meeting.id(),
                                meeting.title(),
                                meeting.schedule().on()));
            }
        });
    }

    /** The items that a quorate meeting has to conclude, because they were left often enough. */
    @Transactional(readOnly = true)
    public Set<AgendaItemId> toConclude(MeetingId id) {
        var meeting = meetings.get(id);
        return meeting.items().stream()
                .filter(item -> !urged(meeting, item).isEmpty())
                .map(AgendaItem::id)
                .collect(toSet());
    }

    /** What the agenda says of a matter that has been left often enough; empty of all others. */
    String urged(Meeting meeting, AgendaItem item) {
        var times = item.consultation().map(consulting::postponements).orElse(0);
        return !meeting.isInWriting() && body(meeting).postponement().isUsedUp(times)
                ? "\nこれまでに%d回持ち越されています。今回の会議で結論を出してください。".formatted(times)
                : "";
    }

    private QuorumCount count(Meeting meeting) {
        var quorum = body(meeting).quorum();
        var present = (int)
                meeting.attendances().stream().filter(it -> it.counts(quorum)).count();
        var members = quorum.base() == QuorumBase.FIXED
                ? councils.council(meeting.charter())
                        .fixedNumber(meeting.body(), meeting.schedule().on())
                : meeting.attendances().size();
        return new QuorumCount(
                body(meeting).name(), present, members, meeting.isAttended(), quorum, meeting.isInWriting());
    }

    private AllowedOutcomes offered(Meeting meeting) {
        return councils.council(meeting.charter())
                .outcomesOf(meeting.body(), meeting.schedule().on());
    }

    private Body body(Meeting meeting) {
        return councils.council(meeting.charter()).body(meeting.body());
    }
}
