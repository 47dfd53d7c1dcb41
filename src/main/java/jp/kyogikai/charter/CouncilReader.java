package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
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
                "mayors",
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
        var common = CommonRules.read(top);
        var bodies = bodies(sources, common);
        var activities = new ActivityRuleReader(sources, top).read();
        var city = top.text("city");
        var council = new Council(
                file.council(),
                since(),
                top.text("name"),
                city,
                new MayorsReader(top).read(city),
                top.text("short-name"),
                top.text("office"),
                new TermsReader(sources).read(top),
                cases.anonymity(),
                cases.rules(),
                activities,
                new ClosingDaysReader(sources, top).read(),
                new DeadlinesReader(sources, top).read(),
                bodies,
                new YearTotalReader(sources, top, bodies, activities).read(),
                new YearPlanRuleReader(sources, top).read(),
                new PaperRulesReader(sources, top).read(),
                new HubReader(sources, top).read(),
                List.of());
        if (council.bodies().size() == top.map("bodies").keys().size()) {
            var faults = new BodyFaults(top.map("bodies"), common);
            new BodyLint(council, faults).check();
            new RouteLint(council, faults).check();
            new ReferralLint(council, faults).check();
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

    private List<Body> bodies(Sources sources, CommonRules common) {
        var bodies = top.map("bodies");
        if (bodies.keys().isEmpty()) {
            top.missing("bodies");
        }
        var ids = bodies.keys().stream().map(Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
        var reader =
                new BodyReader(sources, new BodyIds(ids), new ConvenorReader(sources).read(top, ConvenorRule.USUAL));
        reader.check(common);
        return bodies.keys().stream()
                .filter(key -> hasGoodId(key))
                .flatMap(key -> reader.read(new BodyId(key.text()), bodies.map(key.text()), common).stream())
                .toList();
    }

    private boolean hasGoodId(Word key) {
        if (!isId(key.text())) {
            top.faults().error(key.line(), "会議体の記号「" + key.text() + "」は使えません。", "英小文字で始まる、英小文字と数字の20字以内にしてください。");
        }
        return isId(key.text());
    }
}
