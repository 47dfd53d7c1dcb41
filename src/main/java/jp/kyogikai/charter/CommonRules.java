package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Stream;

/** The rules that the bodies of a tier share, as far as a body does not say otherwise (同じ階層に共通する決まり). */
record CommonRules(YamlMap byTier) {

    /** Stands for what a body says itself, so that the rules of a tier can also be read without any. */
    private static final YamlMap ANY_BODY =
            new YamlText(new FaultList("")).compose("""
                    name: 会議体
                    purpose: 協議する。
                    chair: 長
                    cadence: { times: 随時, source: 既定 }
                    quorum: { source: 既定 }
                    decision: { source: 既定 }
                    publicity: { source: 既定 }
                    ...
                    """).orElseThrow();

    static CommonRules read(YamlMap top) {
        var byTier = top.map("common");
        byTier.only(Stream.of(Tier.values()).map(Tier::label).toArray(String[]::new));
        byTier.keys().forEach(tier -> byTier.map(tier.text()).only(BodyReader.COMMON));
        return new CommonRules(byTier);
    }

    /** The tiers that have such rules, whether they have bodies or not. */
    List<Tier> tiers() {
        return Stream.of(Tier.values()).filter(tier -> byTier.has(tier.label())).toList();
    }

    /** All that a body says, and what it takes from the rules of its tier. */
    YamlMap completing(YamlMap body, Tier tier) {
        return body.orElse(byTier.map(tier.label()));
    }

    /** The rules of a tier as a body reads them that has nothing of its own but what it must have. */
    YamlMap alone(Tier tier) {
        return byTier.map(tier.label()).orElse(ANY_BODY);
    }
}
