package jp.kyogikai.charter;

import java.util.List;

/** Reads what the hub of a city does; a charter may say nothing of it. */
record HubReader(Sources sources, YamlMap top) {

    Hub read() {
        if (!top.has("hub")) {
            return Hub.NONE;
        }
        var map = top.map("hub").only("core", "functions", "source");
        var core = map.words("core");
        WordList.once(core, "中核を担うもの", map.faults());
        return new Hub(core.stream().map(Word::text).toList(), functions(map), sources.of(map));
    }

    private static List<Hub.Function> functions(YamlMap map) {
        var functions = map.maps("functions");
        if (!map.has("functions")) {
            map.missing("functions");
        } else if (functions.isEmpty()) {
            map.faults().error(map.lineOf("functions"), "「functions」に機能がありません。", "機能を1つ以上書くか、「hub: 」を消してください。");
        }
        WordList.once(functions.stream().map(it -> it.word("name")).toList(), "拠点の機能", map.faults());
        return functions.stream().map(HubReader::function).toList();
    }

    private static Hub.Function function(YamlMap map) {
        map.only("name", "does");
        return new Hub.Function(map.text("name"), map.text("does"));
    }
}
