package jp.kyogikai.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ConsultationId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All meetings of a council, prepared, held and called off (会議台帳). */
@Component
@Transactional(readOnly = true)
public class MeetingBook {

    private final Meetings meetings;
    private final Councils councils;

    MeetingBook(Meetings meetings, Councils councils) {
        this.meetings = meetings;
        this.councils = councils;
    }

    public MeetingCard card(MeetingId id) {
        return MeetingCard.of(meetings.get(id));
    }

    /** Why nothing is decided about a meeting by a page that showed this schedule; nothing where it still has it. */
    public Optional<Refusal> whyChanged(MeetingId id, SeenSchedule seen) {
        return seen.whyNot(meetings.get(id));
    }

    /** The body that meets, with the rules of its charter. */
    public Body body(MeetingId id) {
        var meeting = meetings.get(id);
        return councils.council(meeting.charter()).body(meeting.body());
    }

    /** The version of the charter by which a meeting goes to its end. */
    public CharterVersion charter(MeetingId id) {
        return meetings.get(id).charter();
    }

    /** The items of a meeting in their order. */
    public List<AgendaLine> agenda(MeetingId id) {
        return meetings.get(id).items().stream().map(AgendaItem::line).toList();
    }

    /** The meeting that was called with this matter on its agenda and has not been held; at most one (招集済みの会議). */
    public Optional<MeetingCard> calledWith(ConsultationId matter) {
        return meetings.withMatter(matter.value(), MeetingState.CONVENED).stream()
                .map(MeetingCard::of)
                .findFirst();
    }

    /** The meeting of a body, prepared or called, on whose agenda this matter stands; at most one. */
    public Optional<MeetingCard> toCome(CouncilId council, BodyId body, ConsultationId matter) {
        return meetings.toCome(council.value(), body.value(), matter.value()).stream()
                .map(MeetingCard::of)
                .findFirst();
    }

    /** The next meetings of some bodies, those without results before all others, the earliest first. */
    public List<MeetingCard> next(CouncilId council, Collection<BodyId> bodies, int most) {
        var ids = bodies.stream().map(BodyId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : meetings.next(council.value(), ids, Limit.of(most)).stream()
                        .map(MeetingCard::of)
                        .toList();
    }

    /** The meetings of one fiscal year, latest first. */
    public List<MeetingCard> in(CouncilId council, FiscalYear year) {
        return meetings
                .findByCouncilIdAndFiscalYearOrderByScheduleOnDescScheduleFromDesc(council.value(), year.value())
                .stream()
                .map(MeetingCard::of)
                .toList();
    }

    /** What the office noted at the end of the minutes, or why the meeting was called off. */
    public String remark(MeetingId id) {
        return meetings.get(id).remark();
    }

    /** The meetings of a body that are prepared and not yet held, latest first. */
    public List<MeetingCard> ahead(CouncilId council, BodyId body) {
        return meetings
                .findByCouncilIdAndBodyIdAndStateInOrderByScheduleOnDescScheduleFromDesc(
                        council.value(), body.value(), List.of(MeetingState.PREPARING, MeetingState.CONVENED))
                .stream()
                .map(MeetingCard::of)
                .toList();
    }

    /** All meetings of a council, latest first. */
    public List<MeetingCard> of(CouncilId council) {
        return meetings.findByCouncilIdOrderByScheduleOnDescScheduleFromDesc(council.value()).stream()
                .map(MeetingCard::of)
                .toList();
    }
}
