package jp.kyogikai.charter;

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
        map.only("kind", "name", "count", "source");
        if (!map.has("kind")) {
            map.missing("kind");
        }
        return new Seat(kind, map.text("name"), Values.number(map, "count", 1, 999, 0), null, sources.of(map));
    }

    private Seat chairs(YamlMap map) {
        map.only("kind", "name", "of", "source");
        if (!map.has("of")) {
            map.missing("of");
        }
        var tier = map.optionalWord("of").flatMap(word -> Values.choice(map.faults(), word, Tier.values()));
        return new Seat(SeatKind.CHAIRS, map.text("name"), 0, tier.orElse(null), sources.of(map));
    }
}
