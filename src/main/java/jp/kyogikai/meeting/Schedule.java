package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** When and where a meeting is held (開催日時・場所). */
@Embeddable
public record Schedule(
        @Column(name = "held_on") LocalDate on,
        @Column(name = "starts_at") LocalTime from,
        @Column(name = "ends_at") LocalTime to,
        @Column(name = "place") String place) {

    public Schedule {
        if (!from.isBefore(to)) {
            new EndsBeforeItBegins(from, to).raise();
        }
    }

    /** The day by which ballots are to be in; there is neither hour nor place. */
    public static Schedule inWriting(LocalDate by) {
        return new Schedule(by, LocalTime.MIN, LocalTime.of(23, 59), "書面による開催");
    }

    /** The hours in words, such as 午後2時から午後4時まで; in writing it is the day that counts. */
    public String hours(MeetingKind kind) {
        return kind.isInWriting() ? "まで（書面表決書の提出期限）" : "%sから%sまで".formatted(Wareki.time(from), Wareki.time(to));
    }

    /** Day, hours and place in words; in writing it is the day that counts. */
    String words(MeetingKind kind) {
        var day = Wareki.dayAndWeekday(on);
        return kind.isInWriting() ? day : "%s%s（%s）".formatted(day, hours(kind), place);
    }

    /** Whether both take up the same hour of the same day. */
    boolean overlaps(Schedule other) {
        return on.equals(other.on) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether this goes back to the day, the hours or the place of a former schedule, where the present one differs in it. */
    boolean repeats(Schedule former, Schedule present) {
        return on.equals(former.on) && !on.equals(present.on)
                || isWhen(former) && !isWhen(present)
                || equals(former) && !equals(present);
    }

    /** Whether both are on one day at the same hours, wherever. */
    boolean isWhen(Schedule other) {
        return on.equals(other.on) && from.equals(other.from) && to.equals(other.to);
    }

    /** A meeting would end before it begins. */
    public record EndsBeforeItBegins(LocalTime from, LocalTime to) implements Refusal {
        @Override
        public String sentence() {
            return "終了時刻（%s）が開始時刻（%s）より後になっていません。時刻を確かめて入力し直してください。".formatted(Wareki.time(to), Wareki.time(from));
        }
    }
}
