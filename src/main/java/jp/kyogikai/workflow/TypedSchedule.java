package jp.kyogikai.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.TypedDay;

/** Reads day, time and place as a form sends them. */
final class TypedSchedule {

    private TypedSchedule() {}

    /** Where ballots are sent in, the form asks for the last day alone. */
    static Schedule parse(MeetingKind kind, FormText on, FormText from, FormText to, FormText place) {
        if (kind.isInWriting()) {
            return Schedule.inWriting(date(on, "書面表決書の提出期限"));
        }
        return new Schedule(date(on, "開催日"), time(from, "開始時刻"), time(to, "終了時刻"), place.required("場所", 200));
    }

    static LocalDate date(FormText text, String label) {
        return TypedDay.likely(label, parse(text, label, LocalDate::parse));
    }

    static LocalTime time(FormText text, String label) {
        return parse(text, label, LocalTime::parse);
    }

    private static <T> T parse(FormText text, String label, Function<String, T> reading) {
        var typed = text.required(label);
        try {
            return reading.apply(typed);
        } catch (DateTimeException e) {
            throw new Unreadable(label, typed).raised();
        }
    }

    /** A day or a time of day cannot be read. */
    record Unreadable(String label, String typed) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」の「%s」は日付又は時刻として読み取れません。選び直してください。".formatted(label, typed);
        }
    }
}
