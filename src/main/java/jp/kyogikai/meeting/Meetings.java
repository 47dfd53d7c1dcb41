package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, String>, BodyRecords {

    @Query("""
            select coalesce(max(m.ordinal), 0) from Meeting m
            where m.councilId = :council and m.bodyId = :body and m.fiscalYear = :year
              and m.kind = :kind""")
    int lastOrdinal(String council, String body, int year, MeetingKind kind);

    @Query("""
            select i.consultationId from AgendaItem i
            where i.consultationId is not null and i.meeting.councilId = :council and i.meeting.bodyId = :body
              and i.meeting.id <> :meeting
              and i.meeting.state in (jp.kyogikai.meeting.MeetingState.PREPARING,
                                      jp.kyogikai.meeting.MeetingState.CONVENED)""")
    Set<String> mattersOnOtherAgendas(String council, String body, String meeting);

    @Query("select i.meeting from AgendaItem i where i.consultationId = :matter and i.meeting.state = :state")
    List<Meeting> withMatter(String matter, MeetingState state);

    /** The meeting of the body, still to come, on whose agenda the matter stands. */
    @Query("""
            select m from AgendaItem i join i.meeting m
            where m.councilId = :council and m.bodyId = :body and i.consultationId = :matter and m.state in
            (jp.kyogikai.meeting.MeetingState.PREPARING, jp.kyogikai.meeting.MeetingState.CONVENED)""")
    List<Meeting> toCome(String council, String body, String matter);

    /** Those still to come and those whose results are not entered yet, the earliest first. */
    @Query("""
            select m from Meeting m where m.councilId = :council and m.bodyId in :bodies and m.state in
            (jp.kyogikai.meeting.MeetingState.PREPARING, jp.kyogikai.meeting.MeetingState.CONVENED)
            order by m.schedule.on, m.schedule.from, m.id""")
    List<Meeting> next(String council, Collection<String> bodies, Limit most);

    List<Meeting> findByState(MeetingState state);

    List<Meeting> findByCouncilIdAndState(String councilId, MeetingState state);

    List<Meeting> findByOutlineOwedTrue();

    List<Meeting> findByCouncilIdAndOutlineOwedTrueOrderByScheduleOn(String councilId);

    List<Meeting> findByCouncilIdAndScheduleOn(String councilId, LocalDate on);

    List<Meeting> findByCouncilIdAndBodyIdAndStateInOrderByScheduleOnDescScheduleFromDesc(
            String councilId, String bodyId, Collection<MeetingState> states);

    List<Meeting> findByCouncilIdAndFiscalYear(String councilId, int fiscalYear);

    List<Meeting> findByCouncilIdAndFiscalYearOrderByScheduleOnDescScheduleFromDesc(String councilId, int fiscalYear);

    List<Meeting> findByCouncilIdAndBodyIdAndFiscalYear(String councilId, String bodyId, int fiscalYear);

    List<Meeting> findByCouncilIdOrderByScheduleOnDescScheduleFromDesc(String councilId);

    /** Enters a meeting; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default Meeting enter(Meeting meeting) {
        try {
            return saveAndFlush(meeting);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("meeting_number")) {
                new NumberTaken("会議").raise();
            }
            throw e;
        }
    }

    @Override
    @Query("select distinct new jp.kyogikai.charter.RecordedBody(it.councilId, it.bodyId) from Meeting it")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "会議台帳";
    }

    default Meeting get(MeetingId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("meeting " + id));
    }
}
