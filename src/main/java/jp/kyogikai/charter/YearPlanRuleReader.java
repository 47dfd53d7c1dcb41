package jp.kyogikai.charter;

import java.time.LocalTime;
import java.util.List;

/** Reads how the meetings of a year are laid out; a charter that says nothing gets the usual way without a warning. */
record YearPlanRuleReader(Sources sources, YamlMap top) {

    YearPlanRule read() {
        var usual = YearPlanRule.USUAL;
        if (!top.has("year-plan")) {
            return usual;
        }
        var map = top.map("year-plan").only("lead", "tolerance", "hours", "source");
        var lead = Values.number(map, "lead", 1, 120, usual.leadDays());
        var hours = hours(map, List.of(usual.from(), usual.to()));
        return new YearPlanRule(lead, tolerance(map, lead), hours.get(0), hours.get(1), sources.of(map));
    }

    /** The coordination body meets before the plenary in any case. */
    private static int tolerance(YamlMap map, int lead) {
        var most = lead - 1;
        return Values.number(map, "tolerance", 0, most, Math.min(YearPlanRule.USUAL.toleranceDays(), most));
    }

    private static List<LocalTime> hours(YamlMap map, List<LocalTime> usual) {
        return map.optionalWord("hours")
                .flatMap(word -> new UsualDayReader(map).hours(word))
                .orElse(usual);
    }
}
