package jp.kyogikai.charter;

/** Reads how often a body meets. */
record CadenceReader(Sources sources) {

    private static final String ON_DEMAND = "随時";

    Cadence read(YamlMap body) {
        var map = body.map("cadence")
                .only("times", "interval", "approximate", "extraordinary", "counts-inquorate", "source");
        if (!map.has("times")) {
            map.missing("times");
        }
        return map.text("times", "1").equals(ON_DEMAND) ? onDemand(map) : regular(map);
    }

    private Cadence onDemand(YamlMap map) {
        map.only("times", "extraordinary", "source");
        if (!Values.flag(map, "extraordinary", true)) {
            map.faults().error(map.lineOf("extraordinary"), "「随時」の会議体では臨時の会議を禁じられません。", "「extraordinary: no」を消してください。");
        }
        return Cadence.onDemand(sources.of(map));
    }

    private Cadence regular(YamlMap map) {
        var times = Values.number(map, "times", 1, 99, 1);
        var interval = Values.number(map, "interval", 1, 12, Cadence.evenInterval(times));
        if (map.has("interval") && !Cadence.fitsYear(times, interval)) {
            var what = "年" + times + "回を" + interval + "か月間隔では1年度に開けません。";
            map.faults().error(map.lineOf("interval"), what, "回数か間隔を改めてください。");
        }
        return new Cadence(
                times,
                interval,
                Values.flag(map, "approximate", false),
                Values.flag(map, "extraordinary", true),
                Values.flag(map, "counts-inquorate", false),
                sources.of(map));
    }
}
