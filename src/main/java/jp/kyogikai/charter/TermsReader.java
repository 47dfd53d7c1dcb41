package jp.kyogikai.charter;

import java.util.Optional;
import java.util.stream.IntStream;
import jp.kyogikai.shared.FiscalYear;

/** Reads how long members serve. */
record TermsReader(Sources sources) {

    private static final FiscalYear NO_YEAR = new FiscalYear(0);

    Terms read(YamlMap map) {
        map.only("years", "from", "source");
        if (!map.has("years")) {
            map.missing("years");
        }
        var years = Values.number(map, "years", 1, 3, 1);
        return new Terms(years, from(map), sources.of(map));
    }

    private static FiscalYear from(YamlMap map) {
        var word = map.word("from");
        return year(word.text()).orElseGet(() -> {
            if (!word.text().equals(YamlMap.UNREADABLE)) {
                map.faults().error(word.line(), "「" + word.text() + "」は年度として読み取れません。", "「令和3年度」のように書いてください。");
            }
            return NO_YEAR;
        });
    }

    /** Finds the year that the house itself would write so, and thus needs no second table of eras. */
    private static Optional<FiscalYear> year(String text) {
        return IntStream.rangeClosed(1990, 2100)
                .mapToObj(FiscalYear::new)
                .filter(year -> year.toString().equals(text))
                .findFirst();
    }
}
