package jp.kyogikai.charter;

import java.util.Arrays;
import java.util.List;

/** Reads who sits in a body. */
record SeatReader(Sources sources) {

    List<Seat> read(YamlMap body) {
        return body.maps("seats").stream().map(this::seat).toList();
    }

    private Seat seat(YamlMap map) {
        var kind = Values.choice(map, "kind", SeatKind.values(), SeatKind.PERSON);
        return kind == SeatKind.CHAIRS ? chairs(map) : counted(map, kind);
    }

    private Seat counted(YamlMap map, SeatKind kind) {
        map.only("kind", "name", "count", "at-most", "about", "source");
        if (!map.has("kind")) {
            map.missing("kind");
        }
        var headcount = headcount(map);
        var number = Values.number(map, headcount.key(), 1, 999, 0);
        return new Seat(kind, map.text("name"), headcount, number, null, sources.of(map));
    }

    /** The first one where several are written, which is a fault. */
    private static Headcount headcount(YamlMap map) {
        var written = Arrays.stream(Headcount.values())
                .filter(it -> map.has(it.key()))
                .toList();
        if (written.size() > 1) {
            map.faults()
                    .error(
                            map.lineOf(written.get(1).key()),
                            "委員の1つの枠に、人数の定めが2つ以上あります。",
                            "「count: 」「at-most: 」「about: 」のうち、1つを残して消してください。");
        }
        return written.isEmpty() ? Headcount.EXACT : written.get(0);
    }

    private Seat chairs(YamlMap map) {
        map.only("kind", "name", "of", "source");
        if (!map.has("of")) {
            map.missing("of");
        }
        var tier = map.optionalWord("of").flatMap(word -> Values.choice(map.faults(), word, Tier.values()));
        return new Seat(SeatKind.CHAIRS, map.text("name"), Headcount.EXACT, 0, tier.orElse(null), sources.of(map));
    }
}
