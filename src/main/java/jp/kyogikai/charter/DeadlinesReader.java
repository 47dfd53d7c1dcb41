package jp.kyogikai.charter;

import java.util.Optional;
import jp.kyogikai.calendar.Counting;
import jp.kyogikai.calendar.MonthEnd;
import jp.kyogikai.calendar.OnClosedDay;

/** Reads the days within which something is due; what the charter leaves out gets the usual days without a warning. */
record DeadlinesReader(Sources sources, YamlMap top) {

    private static final int LONGEST = 365;

    Deadlines read() {
        var map = top.map("deadlines").only("notice", "papers", "outline", "minutes", "referral", "answer", "remind");
        var notice = before(map, "notice", Deadlines.USUAL.notice());
        return new Deadlines(
                notice,
                before(map, "papers", notice),
                after(map, "outline", Deadlines.USUAL.outline()),
                after(map, "minutes", Deadlines.USUAL.minutes()),
                after(map, "referral", Deadlines.USUAL.referral()),
                after(map, "answer", Deadlines.USUAL.answer()),
                before(map, "remind", Deadlines.USUAL.remind()),
                overdue(),
                extension());
    }

    private Deadline after(YamlMap deadlines, String key, Deadline usual) {
        return deadlines.has(key)
                ? days(deadlines.map(key).only("days", "counted", "on-closed-day", "source"), usual)
                : usual;
    }

    /** Only what lies before an event can be told by the end of a month. */
    private Deadline before(YamlMap deadlines, String key, Deadline usual) {
        if (!deadlines.has(key)) {
            return usual;
        }
        var map = deadlines.map(key).only("days", "counted", "month-end", "on-closed-day", "source");
        return map.has("month-end") ? monthEnd(map, usual) : days(map, usual);
    }

    private Deadline days(YamlMap map, Deadline usual) {
        map.word("days"); // a deadline without its days is a slip
        return new Deadline(
                Values.number(map, "days", 1, LONGEST, usual.days()),
                Values.choice(map, "counted", Counting.values(), Counting::label, usual.counted()),
                closedDay(map).orElse(null),
                null,
                sources.of(map));
    }

    /** It stays as it is on a closed day, unless the charter says otherwise. */
    private Deadline monthEnd(YamlMap map, Deadline usual) {
        map.only("month-end", "on-closed-day", "source");
        var month = Values.choice(map, "month-end", MonthBefore.values(), MonthBefore.PREVIOUS);
        var end = new MonthEnd(month.months(), closedDay(map).orElse(OnClosedDay.KEEP));
        return new Deadline(usual.days(), usual.counted(), null, end, sources.of(map));
    }

    private static Optional<OnClosedDay> closedDay(YamlMap map) {
        return map.optionalWord("on-closed-day")
                .flatMap(word -> Values.choice(map.faults(), word, OnClosedDay.values(), OnClosedDay::label));
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
