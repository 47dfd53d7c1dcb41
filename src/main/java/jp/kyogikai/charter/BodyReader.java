package jp.kyogikai.charter;

import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/** Reads one body; every other body it names must be in the same charter. */
record BodyReader(Sources sources, BodyIds ids, ConvenorRule convenor) {

    /** What a body may take from the common rules of its tier: all but what makes it itself. */
    static final String[] COMMON = {
        "parent",
        "parent-source",
        "purpose",
        "purpose-source",
        "chair",
        "chair-source",
        "convenor",
        "titles",
        "titles-source",
        "cadence",
        "quorum",
        "decision",
        "profile",
        "publicity",
        "minutes",
        "postponement",
        "written",
        "outcomes",
        "case-review",
        "case-status",
        "routes",
        "seats",
        "standing-items",
        "standing-items-source"
    };

    private static final BodyId NOBODY = new BodyId("nobody");

    private static final String[] OWN = Stream.of(new String[] {"name", "tier"}, ConstitutionReader.ITEMS, COMMON)
            .flatMap(Stream::of)
            .toArray(String[]::new);

    /** Nothing where the tier cannot be told, for the tier says which common rules hold. */
    Optional<Body> read(BodyId id, YamlMap own, CommonRules common) {
        own.only(OWN);
        return Values.choice(own.faults(), own.word("tier"), Tier.values())
                .map(tier -> body(id, common.completing(own, tier), tier));
    }

    /** Reads common rules for their faults alone; a slip is told now and not with the first body that takes them. */
    void check(CommonRules common) {
        common.tiers().forEach(tier -> body(NOBODY, common.alone(tier), tier));
    }

    private Body body(BodyId id, YamlMap map, Tier tier) {
        return new Body(
                id,
                map.text("name", "会議体の名称", MeetingTitles.LONGEST),
                tier,
                parent(map),
                new GroundsReader(sources).read(map),
                map.text("purpose"),
                new ConstitutionReader(map).read(),
                new SeatReader(sources).read(map),
                new MeetingRulesReader(sources, convenor).read(map, tier),
                map.has("outcomes") ? outcomes(map.map("outcomes")) : AllowedOutcomes.none(),
                map.has("case-review") ? caseReview(map.map("case-review")) : CaseReviewRule.NONE,
                map.has("case-status") ? caseStatus(map.map("case-status")) : CaseStatusRule.NONE,
                new RoutesReader(sources, ids).read(map));
    }

    private @Nullable BodyId parent(YamlMap map) {
        return map.optionalWord("parent")
                .flatMap(word -> ids.find(word, map.faults()))
                .orElse(null);
    }

    private AllowedOutcomes outcomes(YamlMap map) {
        map.only("allowed", "source");
        var words = map.words("allowed");
        WordList.once(words, "審議結果", map.faults());
        var list = words.stream()
                .flatMap(word -> Values.choice(map.faults(), word, Outcome.aboutIssues()).stream())
                .toList();
        return new AllowedOutcomes(list, sources.of(map));
    }

    private CaseReviewRule caseReview(YamlMap map) {
        map.only("allowed", "source");
        return new CaseReviewRule(Values.flag(map, "allowed", false), sources.of(map));
    }

    private CaseStatusRule caseStatus(YamlMap map) {
        map.only("reported", "source");
        return new CaseStatusRule(Values.flag(map, "reported", false), sources.of(map));
    }
}
