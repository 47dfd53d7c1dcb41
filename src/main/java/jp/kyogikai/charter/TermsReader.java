package jp.kyogikai.charter;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads how long members serve. */
record TermsReader(Sources sources) {

    private static final FiscalYear NO_YEAR = new FiscalYear(0);

    /** Every year by the way the house itself writes it, so that no second table of eras is needed. */
    private static final Map<String, FiscalYear> YEARS = IntStream.rangeClosed(1989, 2100)
            .mapToObj(FiscalYear::new)
            .collect(Collectors.toMap(FiscalYear::toString, Function.identity()));

    Terms read(YamlMap top) {
        var maps = top.mapOrMaps("terms");
        var terms = new ArrayList<Term>();
        for (var map : maps) {
            var last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
            var term = term(map, last);
            if (last != null) {
                follows(last, term, map);
            }
            terms.add(term);
        }
        return new Terms(terms);
    }

    private Term term(YamlMap map, @Nullable Term last) {
        map.only("years", "from", "number", "source");
        if (!map.has("years")) {
            map.missing("years");
        }
        var from = from(map);
        return new Term(
                Values.number(map, "years", 1, 3, 1),
                from,
                Values.number(map, "number", 1, 99, last == null ? 1 : last.numberOf(from)),
                map.has("number") || last != null && last.numbered(),
                sources.of(map));
    }

    /** Another length begins where a term begins, or the numbers of the terms would not agree. */
    private static void follows(Term last, Term term, YamlMap map) {
        if (last.from().equals(NO_YEAR) || term.from().equals(NO_YEAR)) {
            return;
        }
        if (term.from().compareTo(last.from()) <= 0) {
            map.faults().error(map.lineOf("from"), "任期が古い順に並んでいません。", "「from: 」の古いものから順に書いてください。");
        } else if (!last.beginsIn(term.from())) {
            map.faults()
                    .error(
                            map.lineOf("from"),
                            "「" + term.from() + "」は、前の任期（" + last.years() + "年）の途中です。",
                            "前の任期が終わった次の年度を書いてください。");
        } else if (term.number() != last.numberOf(term.from())) {
            map.faults()
                    .error(
                            map.lineOf("number"),
                            "「" + term.from() + "」に始まる期は、前の任期から数えると第" + last.numberOf(term.from()) + "期です。",
                            "どちらかの「number: 」を改めるか、消してください。");
        }
    }

    private static FiscalYear from(YamlMap map) {
        var word = map.word("from");
        return Optional.ofNullable(YEARS.get(usual(word.text()))).orElseGet(() -> {
            if (!word.text().equals(YamlMap.UNREADABLE)) {
                map.faults().error(word.line(), "「" + word.text() + "」は年度として読み取れません。", "「令和3年度」のように書いてください。");
            }
            return NO_YEAR;
        });
    }

    /** The first year of an era is also written 1年度, and that of 2019, which began in April, by the era before. */
    private static String usual(String text) {
        return Values.plain(text).replaceFirst("^(平成|令和)1年度$", "$1元年度").replaceFirst("^平成31年度$", "令和元年度");
    }
}
