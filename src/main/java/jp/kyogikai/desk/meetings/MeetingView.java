package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Wareki;

/** One meeting as a list shows it (会議一覧の1行). */
public record MeetingView(
        String id, String title, String on, String time, String place, String state, boolean cancellable) {

    public static MeetingView of(MeetingCard card) {
        var schedule = card.schedule();
        return new MeetingView(
                card.id().value(),
                card.title(),
                Wareki.dayAndWeekday(schedule.on()),
                card.hours(),
                schedule.place(),
                card.progress(),
                card.state().isAhead());
    }
}
