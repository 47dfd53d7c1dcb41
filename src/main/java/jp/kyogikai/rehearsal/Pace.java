package jp.kyogikai.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Errand;

/** When somebody gets to a task (着手の早さ). */
@FunctionalInterface
interface Pace {

    int LATE = 4; // of a hundred
    int LATE_BY = 12; // open days

    Instant at(Errand errand, Council council, LocalDate today, Dice dice);

    /** On the day on which it began. */
    static Pace today() {
        return (errand, council, today, dice) -> OfficeHours.on(today, dice);
    }

    /** So many open days after it began; seldom much later, as in any office. */
    static Pace after(int least, int most) {
        return (errand, council, today, dice) -> OfficeHours.on(
                council.officeCalendar().plusOpenDays(today, dice.between(least, most) + delay(dice)), dice);
    }

    /** So many open days before it is due, or on the next one where that is over or nothing is due. */
    static Pace before(int least, int most) {
        return (errand, council, today, dice) -> {
            var due = errand.due() == null ? today : errand.due();
            var wanted = council.officeCalendar().plusOpenDays(due, delay(dice) - dice.between(least, most));
            var next = council.officeCalendar().plusOpenDays(today, 1);
            return OfficeHours.on(wanted.isBefore(next) ? next : wanted, dice);
        };
    }

    /** In the evening of the day itself, or of today where that is over. */
    static Pace onTheDay() {
        return (errand, council, today, dice) -> {
            var due = errand.due() == null ? today : errand.due();
            return OfficeHours.evening(due.isBefore(today) ? today : due);
        };
    }

    private static int delay(Dice dice) {
        return dice.percent(LATE) ? LATE_BY : 0;
    }
}
