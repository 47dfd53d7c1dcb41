package jp.kyogikai.charter;

import java.util.List;

/** Reads what the charter says of single cases; a charter that says nothing gets the usual rules without a warning. */
record CaseRulesReader(Sources sources, YamlMap top) {

    /** A field must fit into the column of a list and of the database. */
    private static final int LONGEST = 20;

    Anonymity anonymity() {
        if (!top.has("anonymity")) {
            return Anonymity.USUAL;
        }
        var map = top.map("anonymity").only("confirmed-by", "source");
        return new Anonymity(
                Values.choice(map, "confirmed-by", Confirmer.values(), Confirmer.SECRETARIAT), sources.of(map));
    }

    CaseRules rules() {
        if (!top.has("cases")) {
            return CaseRules.USUAL;
        }
        var map = top.map("cases").only("convened-within", "fields", "source");
        return new CaseRules(
                Values.number(map, "convened-within", 1, 365, CaseRules.USUAL.convenedWithin()),
                map.has("fields") ? fields(map) : CaseRules.USUAL.fields(),
                sources.of(map));
    }

    private static List<String> fields(YamlMap map) {
        var words = map.words("fields");
        if (words.isEmpty()) {
            map.faults().error(map.lineOf("fields"), "「fields」に分野がありません。", "分野を1つ以上書くか、「fields: 」を消してください。");
        }
        words.stream()
                .filter(it -> it.text().codePointCount(0, it.text().length()) > LONGEST)
                .forEach(it -> map.faults().error(it.line(), "分野「" + it.text() + "」は長すぎます。", LONGEST + "字以内にしてください。"));
        var names = words.stream().map(Word::text).toList();
        names.stream()
                .distinct()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .forEach(name ->
                        map.faults().error(map.lineOf("fields"), "分野「" + name + "」が重なっています。", "1つを残して消してください。"));
        return names;
    }

    /** The chair of a body can confirm only where there is such a body. */
    void check(Council council) {
        var chairless = council.anonymity().confirmedBy() == Confirmer.COORDINATION_CHAIR
                && council.bodiesOf(Tier.COORDINATION).isEmpty();
        if (chairless) {
            top.faults()
                    .error(
                            top.map("anonymity").lineOf("confirmed-by"),
                            "「調整会議の長」は、調整・実務の階層の会議体がない協議会では選べません。",
                            "「事務局」又は「相談支援専門員」と書いてください。");
        }
    }
}
