package jp.kyogikai.charter;

import jp.kyogikai.calendar.Counting;

/** Reads the days within which something is due; what the charter leaves out gets the usual days without a warning. */
record DeadlinesReader(Sources sources, YamlMap top) {

    private static final int LONGEST = 365;

    Deadlines read() {
        var map = top.map("deadlines").only("notice", "outline", "minutes", "answer", "remind");
        return new Deadlines(
                deadline(map, "notice", Deadlines.USUAL.notice()),
                deadline(map, "outline", Deadlines.USUAL.outline()),
                deadline(map, "minutes", Deadlines.USUAL.minutes()),
                deadline(map, "answer", Deadlines.USUAL.answer()),
                deadline(map, "remind", Deadlines.USUAL.remind()),
                overdue(),
                extension());
    }

    private Deadline deadline(YamlMap deadlines, String key, Deadline usual) {
        if (!deadlines.has(key)) {
            return usual;
        }
        var map = deadlines.map(key).only("days", "counted", "source");
        map.word("days"); // a deadline without its days is a slip
        return new Deadline(
                Values.number(map, "days", 1, LONGEST, usual.days()),
                Values.choice(map, "counted", Counting.values(), Counting::label, usual.counted()),
                sources.of(map));
    }

    private ExtensionRule extension() {
        if (!top.has("extension")) {
            return ExtensionRule.USUAL;
        }
        var map = top.map("extension").only("chairs", "fixed", "source");
        return new ExtensionRule(
                Values.flag(map, "chairs", ExtensionRule.USUAL.chairs()),
                Values.flag(map, "fixed", ExtensionRule.USUAL.fixed()),
                sources.of(map));
    }

    private OverdueRule overdue() {
        if (!top.has("overdue")) {
            return OverdueRule.USUAL;
        }
        var map = top.map("overdue").only("escalate-after", "source");
        return new OverdueRule(
                Values.number(map, "escalate-after", 1, LONGEST, OverdueRule.USUAL.escalateAfter()), sources.of(map));
    }
}
