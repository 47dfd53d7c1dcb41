package jp.kyogikai.rehearsal;

import jp.kyogikai.charter.Council;

/** One rehearsal under way: what was ordered, who will do what when, and what was noted (進行中の予行). */
record Course(Order order, Diary diary, Journal journal, Measuring watch) {

    static Course of(Order order, Measuring watch) {
        return new Course(order, new Diary(), new Journal(), watch);
    }

    Dice dice(Object... about) {
        return Dice.about(order.seed(), about);
    }

    /** On an open morning of each week, from the third of the year; the days are entered one after the other. */
    void everyWeek(Council council, String about, Runnable deed) {
        inWeek(2, council, about, deed);
    }

    private void inWeek(int week, Council council, String about, Runnable deed) {
        var day = order.year().firstDay().plusWeeks(week);
        if (order.year().contains(day)) {
            var open = council.officeCalendar().openOnOrAfter(day);
            diary.enter(OfficeHours.morning(open), council.id().value(), about, 0, () -> {
                inWeek(week + 1, council, about, deed);
                deed.run();
            });
        }
    }
}
