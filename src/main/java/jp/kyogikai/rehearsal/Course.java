package jp.kyogikai.rehearsal;

/** One rehearsal under way: what was ordered, who will do what when, and what was noted (進行中の予行). */
record Course(Order order, Diary diary, Journal journal, Measuring watch) {

    static Course of(Order order, Measuring watch) {
        return new Course(order, new Diary(), new Journal(), watch);
    }

    Dice dice(Object... about) {
        return Dice.about(order.seed(), about);
    }
}
