package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Stream;

/** Reads how a body meets and decides; what the charter leaves out falls to the default of the tier. */
record MeetingRulesReader(Sources sources, ConvenorRule convenor) {

    private static final int LONGEST_ITEM = 100; // an item of an agenda has a column

    MeetingRules read(YamlMap body, Tier tier) {
        return new MeetingRules(
                body.text("chair"),
                new ConvenorReader(sources).read(body, convenor),
                titles(body.map("titles"), body.text("name")),
                new CadenceReader(sources).read(body),
                quorum(body.map("quorum"), tier),
                decision(body.map("decision"), tier),
                publicity(body.map("publicity")),
                Values.choice(body, "profile", Profile.values(), tier.isDeciding() ? Profile.STANDARD : Profile.SIMPLE),
                body.has("postponement") ? postponement(body.map("postponement")) : PostponementRule.USUAL,
                body.has("written") ? written(body.map("written")) : WrittenRule.NONE,
                body.has("minutes") ? minutes(body.map("minutes")) : MinutesRule.USUAL,
                standingItems(body));
    }

    private static List<String> standingItems(YamlMap body) {
        var words = body.words("standing-items");
        WordList.once(words, "定例の議題", body.faults());
        words.forEach(word -> body.faults().atMost(LONGEST_ITEM, "定例の議題", word));
        return words.stream().map(Word::text).toList();
    }

    private PostponementRule postponement(YamlMap map) {
        map.only("at-most", "source");
        return new PostponementRule(
                Values.number(map, "at-most", 1, 99, PostponementRule.USUAL.atMost()), sources.of(map));
    }

    private WrittenRule written(YamlMap map) {
        map.only("allowed", "counted", "source");
        return new WrittenRule(Values.flag(map, "allowed", false), Values.flag(map, "counted", false), sources.of(map));
    }

    private MinutesRule minutes(YamlMap map) {
        map.only("style", "naming", "public-naming", "source");
        var usual = MinutesRule.USUAL;
        return new MinutesRule(
                Values.choice(map, "style", MinutesStyle.values(), usual.style()),
                Values.choice(map, "naming", SpeakerNaming.values(), usual.internal()),
                Values.choice(map, "public-naming", SpeakerNaming.values(), usual.published()),
                sources.of(map));
    }

    private static MeetingTitles titles(YamlMap map, String bodyName) {
        map.only("regular", "extraordinary");
        Stream.of("regular", "extraordinary")
                .flatMap(key -> map.optionalWord(key).stream())
                .forEach(word -> map.faults().atMost(MeetingTitles.LONGEST, "会議の名称", word));
        var regular = map.text("regular", bodyName);
        return new MeetingTitles(
                regular, map.text("extraordinary", MeetingTitles.of(regular).extraordinary()));
    }

    private Quorum quorum(YamlMap map, Tier tier) {
        map.only("rule", "base", "proxies", "online", "late", "source");
        var usual = tier.isDeciding() ? QuorumRule.MAJORITY : QuorumRule.NONE;
        return new Quorum(
                Values.choice(map, "rule", QuorumRule.values(), usual),
                Values.choice(map, "base", QuorumBase.values(), QuorumBase.CURRENT),
                Values.flag(map, "proxies", false),
                Values.flag(map, "online", true),
                Values.flag(map, "late", true),
                sources.of(map));
    }

    private DecisionRule decision(YamlMap map, Tier tier) {
        map.only("rule", "casting-vote", "source");
        var usual = tier.isDeciding() ? VoteRule.MAJORITY_OF_PRESENT : VoteRule.CONSENSUS;
        var rule = Values.choice(map, "rule", VoteRule.values(), usual);
        var castingVote = Values.flag(map, "casting-vote", rule == VoteRule.MAJORITY_OF_PRESENT);
        if (castingVote && rule == VoteRule.CONSENSUS) {
            map.faults().error(map.lineOf("casting-vote"), "採決しない会議体に議長裁決はありません。", "「casting-vote: 」の行を消してください。");
        }
        return new DecisionRule(rule, castingVote, sources.of(map));
    }

    private Publicity publicity(YamlMap map) {
        map.only("rule", "reason", "source");
        return new Publicity(
                Values.choice(map, "rule", PublicityRule.values(), PublicityRule.CLOSED),
                map.text("reason", ""),
                sources.of(map));
    }
}
