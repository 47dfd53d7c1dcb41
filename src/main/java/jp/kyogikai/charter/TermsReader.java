package jp.kyogikai.charter;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.shared.FiscalYear;

/** Reads how long members serve. */
record TermsReader(Sources sources) {

    private static final FiscalYear NO_YEAR = new FiscalYear(0);

    /** Every year by the way the house itself writes it, so that no second table of eras is needed. */
    private static final Map<String, FiscalYear> YEARS = IntStream.rangeClosed(1990, 2100)
            .mapToObj(FiscalYear::new)
            .collect(Collectors.toMap(FiscalYear::toString, Function.identity()));

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
        return Optional.ofNullable(YEARS.get(word.text())).orElseGet(() -> {
            if (!word.text().equals(YamlMap.UNREADABLE)) {
                map.faults().error(word.line(), "「" + word.text() + "」は年度として読み取れません。", "「令和3年度」のように書いてください。");
            }
            return NO_YEAR;
        });
    }
}
