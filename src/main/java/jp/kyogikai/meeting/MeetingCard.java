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
        Schedule schedule,
        MeetingState state,
        @Nullable Ending ending) {

    static MeetingCard of(Meeting meeting) {
        return new MeetingCard(
                meeting.id(),
                meeting.council(),
                meeting.body(),
                meeting.title(),
                meeting.schedule(),
                meeting.state(),
                meeting.ending().orElse(null));
    }
}
