package jp.kyogikai.charter;

import org.jspecify.annotations.Nullable;

/** Reads who calls meetings; a charter that says nothing has the chair do so, without a warning. */
record ConvenorReader(Sources sources) {

    ConvenorRule read(YamlMap top, ConvenorRule otherwise) {
        if (!top.has("convenor")) {
            return otherwise;
        }
        var map = top.map("convenor").only("by", "first", "signs", "source");
        var by = Values.choice(map, "by", Convenor.values(), ConvenorRule.USUAL.by());
        var first = Values.choice(map, "first", Convenor.inPlaceOfAChair(), ConvenorRule.USUAL.first());
        firstIsNeeded(map, by, first);
        return new ConvenorRule(by, first, signs(map, by.presides() ? first : by), sources.of(map));
    }

    private static void firstIsNeeded(YamlMap map, Convenor by, Convenor first) {
        if (map.has("first") && !by.presides()) {
            map.faults()
                    .error(
                            map.lineOf("first"),
                            "「by: " + by.label() + "」は長がいなくても招集できるため、「first」は使いません。",
                            "「first: 」を消してください。");
        } else if (first == by && by.presides()) {
            map.faults()
                    .error(
                            map.lineOf("first"),
                            "「first: " + first.label() + "」では、長がいないときに招集する者がいません。",
                            "「事務局」、「首長」又は「福祉事務所長」と書いてください。");
        }
    }

    private static @Nullable String signs(YamlMap map, Convenor who) {
        if (map.has("signs") && who.presides()) {
            map.faults().error(map.lineOf("signs"), "「signs」は、会議体の長のほかの者が招集するときに限り使います。", "「signs: 」を消してください。");
        }
        return map.optionalWord("signs").map(Word::text).orElse(null);
    }
}
