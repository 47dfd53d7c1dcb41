package jp.kyogikai.charter;

import java.util.stream.Stream;

/** Reads how often a body meets. */
record CadenceReader(Sources sources) {

    private static final String ON_DEMAND = "随時";
    private static final int UNKNOWN = 0;

    Cadence read(YamlMap body) {
        var map = body.map("cadence")
                .only(
                        "times",
                        "interval",
                        "tolerance",
                        "months",
                        "day",
                        "hours",
                        "approximate",
                        "at-least",
                        "at-most",
                        "extraordinary",
                        "counts-inquorate",
                        "source");
        if (!map.has("times") && !map.has("months")) {
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
        var usual = new UsualDayReader(map).read();
        var times = times(map, usual);
        var approximate = Values.flag(map, "approximate", false);
        return new Cadence(
                times,
                most(map, times, approximate),
                interval(map, times, usual),
                tolerance(map),
                map.has("interval"),
                approximate,
                Values.flag(map, "extraordinary", true),
                Values.flag(map, "counts-inquorate", false),
                usual,
                sources.of(map));
    }

    /** Where months are named, each has one meeting. */
    private static int times(YamlMap map, UsualDay usual) {
        var months = usual.months().size();
        var times = Values.number(map, "times", 1, 99, Math.max(1, months));
        if (months > 0 && times != months) {
            map.faults()
                    .error(
                            map.lineOf("months"),
                            "年" + times + "回に対して、開催する月が" + months + "か月あります。",
                            "「times: 」を消すか、「months: 」の月の数に合わせてください。");
        }
        return times;
    }

    /** As many as are asked for, unless the charter says 程度, 以上 or up to how many. */
    private static int most(YamlMap map, int times, boolean approximate) {
        var atLeast = Values.flag(map, "at-least", false);
        var most = Values.number(map, "at-most", 1, 99, times);
        var limited = map.has("at-most");
        if (Stream.of(approximate, atLeast, limited).filter(it -> it).count() > 1) {
            map.faults()
                    .error(
                            map.lineOf(limited ? "at-most" : "at-least"),
                            "1年度の回数に、「程度」「以上」「何回まで」のうち2つ以上の定めがあります。",
                            "「approximate: 」「at-least: 」「at-most: 」のうち、1つを残して消してください。");
        } else if (limited && most <= times) {
            map.faults()
                    .error(
                            map.lineOf("at-most"),
                            "年" + times + "回に対して、多くて" + most + "回と書かれています。",
                            "「at-most: 」を1年度の回数より大きくするか、消してください。");
        }
        return approximate || atLeast ? Cadence.UNLIMITED : most;
    }

    private static int interval(YamlMap map, int times, UsualDay usual) {
        var interval = Values.number(map, "interval", 1, 12, UNKNOWN);
        if (interval == UNKNOWN) {
            hasNoTolerance(map);
            return Cadence.evenInterval(times);
        }
        if (!usual.months().isEmpty()) {
            map.faults().error(map.lineOf("interval"), "開催する月と間隔の両方が書かれています。", "「interval: 」を消してください。");
        } else if (!Cadence.fitsYear(times, interval)) {
            var what = "年" + times + "回を" + interval + "か月間隔では1年度に開けません。";
            map.faults().error(map.lineOf("interval"), what, "回数か間隔を改めてください。");
        }
        if (interval <= tolerance(map)) {
            map.faults()
                    .error(
                            map.lineOf("tolerance"),
                            "間隔の幅が、間隔の" + interval + "か月以上あります。",
                            "「tolerance: 」を間隔より小さくしてください。");
        }
        return interval;
    }

    /** A distance that nobody named cannot be longer or shorter. */
    private static void hasNoTolerance(YamlMap map) {
        if (map.has("tolerance")) {
            map.faults()
                    .error(
                            map.lineOf("tolerance"),
                            "間隔の定めがないのに、間隔の幅が書かれています。",
                            "「interval: 」に間隔の月数を書くか、「tolerance: 」を消してください。");
        }
    }

    private static int tolerance(YamlMap map) {
        return Values.number(map, "tolerance", 0, 6, 0);
    }
}
