package jp.kyogikai.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/** From when and until when a member was there, null where from the beginning and to the end (遅参・早退). */
public record Stay(@Nullable LocalTime from, @Nullable LocalTime to) {

    /** From beginning to end. */
    public static Stay whole() {
        return new Stay(null, null);
    }

    public boolean isWhole() {
        return from == null && to == null;
    }

    /** Nobody comes late before the meeting begins, nor leaves before coming. */
    void checkWithin(Schedule schedule, String name) {
        Stream.of(this.from, this.to)
                .filter(time -> time != null && !time.isAfter(schedule.from()))
                .forEach(time -> new AttendanceRefusal.BeforeTheMeeting(name, time, schedule.from()).raise());
        if (from != null && to != null && !from.isBefore(to)) {
            new AttendanceRefusal.LeftBeforeComing(name, from, to).raise();
        }
    }

    /** Such as 遅参・午後2時20分着席; empty for the whole meeting. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (from != null) {
            notes.add("遅参・%s着席".formatted(Wareki.time(from)));
        }
        if (to != null) {
            notes.add("早退・%s退席".formatted(Wareki.time(to)));
        }
        return notes;
    }
}
