package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Wareki;

/** Reads a whole charter. */
record CouncilReader(CharterName file, YamlMap top) {

    private static final String ID = "[a-z][a-z0-9]{0,19}";

    static boolean isId(String text) {
        return text.matches(ID);
    }

    Council read() {
        top.only(
                "effective",
                "name",
                "city",
                "short-name",
                "office",
                "terms",
                "sources",
                "convenor",
                "anonymity",
                "cases",
                "activities",
                "closing-days",
                "deadlines",
                "overdue",
                "year-totals",
                "year-plan",
                "extension",
                "wording",
                "seal",
                "hub",
                "common",
                "bodies");
        var sources = Sources.read(top.map("sources"));
        var cases = new CaseRulesReader(sources, top);
        var bodies = bodies(sources);
        var council = new Council(
                file.council(),
                since(),
                top.text("name"),
                top.text("city"),
                top.text("short-name"),
                top.text("office"),
                new TermsReader(sources).read(top),
                cases.anonymity(),
                cases.rules(),
                new ActivityRuleReader(sources, top).read(),
                new ClosingDaysReader(sources, top).read(),
                new DeadlinesReader(sources, top).read(),
                bodies,
                new YearTotalReader(sources, top).read(bodies),
                new YearPlanRuleReader(sources, top).read(),
                new PaperRulesReader(sources, top).read(),
                new HubReader(sources, top).read(),
                List.of());
        if (council.bodies().size() == top.map("bodies").keys().size()) {
            var faults = new BodyFaults(top.map("bodies"));
            new BodyLint(council, faults).check();
            new RouteLint(council, faults).check();
            cases.check(council);
        }
        return council;
    }

    /** The day from which the version is in force, told inside the file, by its name, or by both alike. */
    private LocalDate since() {
        var named = file.since();
        var told = top.optionalWord("effective");
        var day = told.flatMap(word -> DayReader.date(word, top.faults()));
        if (named != null && day.isPresent() && !day.get().equals(named)) {
            top.faults()
                    .error(
                            top.lineOf("effective"),
                            "「effective」の日が、ファイル名の日（" + Wareki.day(named) + "）と異なります。",
                            "どちらかを改めるか、「effective: 」の行を消してください。");
        }
        return named != null ? named : day.orElse(CharterVersion.EVER);
    }

    private List<Body> bodies(Sources sources) {
        var bodies = top.map("bodies");
        var common = common(sources);
        if (bodies.keys().isEmpty()) {
            top.missing("bodies");
        }
        var ids = bodies.keys().stream().map(Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
        var reader =
                new BodyReader(sources, new BodyIds(ids), new ConvenorReader(sources).read(top, ConvenorRule.USUAL));
        return bodies.keys().stream()
                .filter(key -> hasGoodId(key))
                .flatMap(key -> reader.read(new BodyId(key.text()), bodies.map(key.text()), common).stream())
                .toList();
    }

    /** Rules of a tier without any body are read too, so that a slip there is told now and not with the first body. */
    private YamlMap common(Sources sources) {
        var common = top.map("common");
        common.only(Stream.of(Tier.values()).map(Tier::label).toArray(String[]::new));
        common.keys().forEach(tier -> common.map(tier.text()).only(BodyReader.COMMON));
        return common;
    }

    private boolean hasGoodId(Word key) {
        if (!isId(key.text())) {
            top.faults().error(key.line(), "会議体の記号「" + key.text() + "」は使えません。", "英小文字で始まる、英小文字と数字の20字以内にしてください。");
        }
        return isId(key.text());
    }
}
