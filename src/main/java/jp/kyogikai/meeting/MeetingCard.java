package jp.kyogikai.meeting;

import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.FiscalYear;
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

    /** How far it is, and how it ended where it was not as usual, such as 開催済み（懇談会）. */
    public String progress() {
        return ending == null || ending == Ending.QUORATE ? state.label() : state.label() + "（" + ending.label() + "）";
    }

    /** Whether it was held and could decide nothing (懇談会・流会・不成立). */
    boolean isWithoutQuorum() {
        return ending != null && ending != Ending.QUORATE;
    }

    /** Its title without the year, where the year stands above (such as 第1回 調整会議). */
    String titleWithin(FiscalYear year) {
        return title.replace(year + " ", "");
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
