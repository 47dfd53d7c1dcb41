package jp.kyogikai.charter;

import java.util.List;

/** Reads where matters go from a body; routes that rest on different sources stand in several groups. */
record RoutesReader(Sources sources, BodyIds ids) {

    Routes read(YamlMap body) {
        if (!body.has("routes")) {
            return Routes.NONE;
        }
        var groups = body.mapOrMaps("routes");
        groups.forEach(group -> group.only("submits-to", "returns-to", "refers-to", "source"));
        groups.forEach(sources::of);
        return new Routes(route(groups, "submits-to"), route(groups, "returns-to"), route(groups, "refers-to"));
    }

    private Route route(List<YamlMap> groups, String key) {
        var naming = groups.stream().filter(group -> group.has(key)).toList();
        naming.stream().skip(1).forEach(group -> group.faults()
                .error(group.lineOf(key), "「" + key + "」が2つ以上の組にあります。", "1つの組にまとめてください。"));
        return naming.stream().findFirst().map(group -> route(group, key)).orElse(Route.NOWHERE);
    }

    private Route route(YamlMap group, String key) {
        var words = group.words(key);
        WordList.once(words, "会議体", group.faults());
        return new Route(
                words.stream()
                        .flatMap(word -> ids.find(word, group.faults()).stream())
                        .toList(),
                sources.of(group));
    }
}
