package jp.kyogikai.meeting;

import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** What pages and other modules may know of a meeting without its contents (会議の概要). */
public record MeetingCard(
        MeetingId id,
        CouncilId council,
        BodyId body,
        String title,
        MeetingKind kind,
        Schedule schedule,
        MeetingState state,
        @Nullable Ending ending) {

    /** The hours in words, or that the day is the last one for ballots. */
    public String hours() {
        return schedule.hours(kind);
    }

    static MeetingCard of(Meeting meeting) {
        return new MeetingCard(
                meeting.id(),
                meeting.council(),
                meeting.body(),
                meeting.title(),
                meeting.kind(),
                meeting.schedule(),
                meeting.state(),
                meeting.ending().orElse(null));
    }
}
