package jp.kyogikai.charter;

/** Reads the kinds of activities; a charter that says nothing gets the usual ones without a warning. */
record ActivityRuleReader(Sources sources, YamlMap top) {

    ActivityRule read() {
        if (!top.has("activities")) {
            return ActivityRule.USUAL;
        }
        var map = top.map("activities").only("kinds", "source");
        var kinds = map.has("kinds") ? WordList.read(map, "kinds", "種類") : ActivityRule.USUAL.kinds();
        return new ActivityRule(kinds, sources.of(map));
    }
}
