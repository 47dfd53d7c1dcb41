package jp.kyogikai.charter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.shared.BodyId;
import org.jspecify.annotations.Nullable;

/** Reads one body; every other body it names must be in the same charter. */
record BodyReader(Sources sources, Set<String> ids, ConvenorRule convenor) {

    /** What a body may take from the common rules of its tier: all but what makes it itself. */
    static final String[] COMMON = {
        "parent",
        "purpose",
        "chair",
        "convenor",
        "titles",
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
        "standing-items"
    };

    private static final String[] OWN = Stream.of(new String[] {"name", "tier"}, ConstitutionReader.ITEMS, COMMON)
            .flatMap(Stream::of)
            .toArray(String[]::new);

    /** Nothing where the tier cannot be told, for the tier says which common rules hold. */
    Optional<Body> read(BodyId id, YamlMap own, YamlMap common) {
        own.only(OWN);
        return Values.choice(own.faults(), own.word("tier"), Tier.values())
                .map(tier -> body(id, own.orElse(common.map(tier.label())), tier));
    }

    private Body body(BodyId id, YamlMap map, Tier tier) {
        return new Body(
                id,
                map.text("name"),
                tier,
                parent(map),
                map.text("purpose"),
                new ConstitutionReader(map).read(),
                new SeatReader(sources).read(map),
                new MeetingRulesReader(sources, convenor).read(map, tier),
                map.has("outcomes") ? outcomes(map.map("outcomes")) : AllowedOutcomes.none(),
                map.has("case-review") ? caseReview(map.map("case-review")) : CaseReviewRule.NONE,
                map.has("case-status") ? caseStatus(map.map("case-status")) : CaseStatusRule.NONE,
                map.has("routes") ? routes(map.map("routes")) : Routes.none());
    }

    private @Nullable BodyId parent(YamlMap map) {
        return map.optionalWord("parent")
                .flatMap(word -> known(word, map.faults()))
                .orElse(null);
    }

    private AllowedOutcomes outcomes(YamlMap map) {
        map.only("allowed", "source");
        var list = map.words("allowed").stream()
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

    private Routes routes(YamlMap map) {
        map.only("submits-to", "returns-to", "refers-to", "source");
        return new Routes(
                bodies(map, "submits-to"), bodies(map, "returns-to"), bodies(map, "refers-to"), sources.of(map));
    }

    private List<BodyId> bodies(YamlMap map, String key) {
        return map.words(key).stream()
                .flatMap(word -> known(word, map.faults()).stream())
                .toList();
    }

    private Optional<BodyId> known(Word word, FaultList faults) {
        if (!ids.contains(word.text())) {
            faults.error(word.line(), "会議体「" + word.text() + "」は bodies にありません。", Nearest.hint(word.text(), ids));
            return Optional.empty();
        }
        return Optional.of(new BodyId(word.text()));
    }
}
