package jp.kyogikai.charter;

/** Reads what the charter says of single cases; a charter that says nothing gets the usual rules without a warning. */
record CaseRulesReader(Sources sources, YamlMap top) {

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
                map.has("fields") ? WordList.read(map, "fields", "分野") : CaseRules.USUAL.fields(),
                sources.of(map));
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
