package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.Ending;
import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.shared.Wareki;

/** One meeting as a list shows it (会議一覧の1行). */
public record MeetingView(
        String id, String title, String on, String time, String place, String state, boolean cancellable) {

    private static String state(MeetingCard card) {
        var ending = card.ending();
        return ending == null || ending == Ending.QUORATE
                ? card.state().label()
                : card.state().label() + "（" + ending.label() + "）";
    }

    public static MeetingView of(MeetingCard card) {
        var schedule = card.schedule();
        return new MeetingView(
                card.id().value(),
                card.title(),
                Wareki.dayAndWeekday(schedule.on()),
                card.hours(),
                schedule.place(),
                state(card),
                card.state().isAhead());
    }
}
