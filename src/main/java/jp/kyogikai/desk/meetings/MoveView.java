package jp.kyogikai.desk.meetings;

import jp.kyogikai.meeting.MeetingCard;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Move;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Wareki;

/** A day, its hours and a place in words (日程). */
public record MoveView(String on, String time, String place, String reason) {

    static MoveView of(MeetingCard card, Schedule schedule) {
        return view(card.kind(), schedule, "");
    }

    /** From when a meeting was moved, and why. */
    static MoveView of(MeetingCard card, Move move) {
        return view(card.kind(), move.from(), move.reason());
    }

    private static MoveView view(MeetingKind kind, Schedule schedule, String reason) {
        return new MoveView(Wareki.dayAndWeekday(schedule.on()), schedule.hours(kind), schedule.place(), reason);
    }
}
