package jp.kyogikai.rehearsal;

import java.time.LocalDate;
import jp.kyogikai.charter.Council;
import jp.kyogikai.engine.Errand;

/** On which day somebody gets to a task (着手の早さ). */
@FunctionalInterface
interface Pace {

    int LATE = 4; // of a hundred
    int LATE_BY = 12; // open days

    LocalDate day(Errand errand, Council council, LocalDate today, Dice dice);

    /** So many open days after it began; seldom much later, as in any office. */
    static Pace after(int least, int most) {
        return (errand, council, today, dice) ->
                council.officeCalendar().plusOpenDays(today, dice.between(least, most) + delay(dice));
    }

    /** So many open days before it is due, or tomorrow where that is over or nothing is due. */
    static Pace before(int least, int most) {
        return (errand, council, today, dice) -> {
            var due = errand.due();
            var tomorrow = council.officeCalendar().plusOpenDays(today, 1);
            var wanted = due == null
                    ? tomorrow
                    : council.officeCalendar().plusOpenDays(due, delay(dice) - dice.between(least, most));
            return wanted.isBefore(today) ? tomorrow : wanted;
        };
    }

    /** On the day itself, or today where it is over. */
    static Pace onTheDay() {
        return (errand, council, today, dice) -> {
            var due = errand.due();
            return due == null || due.isBefore(today) ? today : due;
        };
    }

    private static int delay(Dice dice) {
        return dice.percent(LATE) ? LATE_BY : 0;
    }
}
