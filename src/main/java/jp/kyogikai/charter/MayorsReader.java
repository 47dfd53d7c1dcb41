package jp.kyogikai.charter;

import java.util.List;

/** Reads who heads the municipality, or those that have a council together; of a single one its name tells (首長). */
record MayorsReader(YamlMap top) {

    /** A name that is no list, and ends as those of municipalities do: と and ほか stand in some names, but not behind 市. */
    private static final String ONE = "(?!.*([・、，,／/ 　]|及び|並びに|[市区町村](と|ほか|外|他))).*[^0-9０-９][市区町村]";

    /** Whether it is the name of one municipality, of which it also tells who heads it. */
    static boolean isOne(String city) {
        return city.matches(ONE);
    }

    /** Those that the charter names, else the one of that municipality. */
    List<String> read(String city) {
        if (top.has("mayors")) {
            return WordList.read(top, "mayors", "首長");
        }
        if (isOne(city)) {
            return List.of(city + "長");
        }
        if (!city.equals(YamlMap.UNREADABLE)) {
            top.faults()
                    .error(
                            top.lineOf("city"),
                            "「city: " + city + "」からは、提言書などの宛先とする首長が分かりません。",
                            "「mayors: [笠岡市長, 里庄町長]」のように、首長の職名を並べて書いてください。");
        }
        return List.of();
    }
}
